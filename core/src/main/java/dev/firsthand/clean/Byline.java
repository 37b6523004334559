package dev.firsthand.clean;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a byline says.
 *
 * @param authors as printed
 * @param outlet the outlet's usual name, or null
 */
record Byline(List<String> authors, @Nullable String outlet) {

    Byline {
        authors = List.copyOf(authors);
    }
}
