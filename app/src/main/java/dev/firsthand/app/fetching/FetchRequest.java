package dev.firsthand.app.fetching;

import dev.firsthand.fetch.Settings;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What may be fetched, and where it goes.
 *
 * @param settings how to fetch
 * @param lists whether what lists in files name is fetched too
 * @param keep the folder for what is fetched; null for one that is gone afterwards
 * @param progress whether a person who waits may be shown how far it is
 */
public record FetchRequest(
        Settings settings, boolean lists, @Nullable Path keep, boolean progress) {}
