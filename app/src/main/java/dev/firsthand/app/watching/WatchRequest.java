package dev.firsthand.app.watching;

import dev.firsthand.fetch.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What is to be watched, and how.
 *
 * @param names addresses, and files that list some
 * @param keep the folder for what is fetched
 * @param usual how long a list is left alone that does not say how long
 * @param once whether to ask only what is due now
 * @param records whether to write records instead of text
 */
public record WatchRequest(
        List<String> names, Settings settings, Path keep, Duration usual, boolean once, boolean records) {

    public WatchRequest {
        names = List.copyOf(names);
    }
}
