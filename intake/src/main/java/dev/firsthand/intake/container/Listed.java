package dev.firsthand.intake.container;

import dev.firsthand.model.Capture;
import org.jspecify.annotations.Nullable;

/**
 * One address that a list names.
 *
 * @param address as the list writes it, perhaps relative to its own
 * @param isList whether a list stands there again: a feed, another sitemap
 * @param changed when the list says that it was published or changed, ISO 8601; null if it does not
 * @param whole what the list holds of it, if that is the whole story; null if not
 */
public record Listed(
        String address,
        boolean isList,
        @Nullable String changed,
        @Nullable Capture whole) {}
