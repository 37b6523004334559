package dev.firsthand.app.service;

import dev.firsthand.model.Rejected;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be read and what is wanted of it.
 *
 * @param paths files, folders, patterns, or {@code -} for standard input
 * @param before what was rejected before and cannot be tried again
 * @param out where the account goes, or null for standard output
 * @param page where a page goes beside it, or null for none
 * @param rejected where the list of what was rejected goes, or null for none
 * @param all whether text gives every story in full, however many there are
 * @param progress whether a person who waits may be shown how far it is
 */
public record ReadRequest(
        List<String> paths,
        List<Rejected> before,
        Format format,
        @Nullable Path out,
        @Nullable Path page,
        @Nullable Path rejected,
        boolean all,
        boolean progress) {

    public ReadRequest {
        paths = List.copyOf(paths);
        before = List.copyOf(before);
    }
}
