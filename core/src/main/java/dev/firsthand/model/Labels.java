package dev.firsthand.model;

import java.util.Locale;

/** The word the public record format uses for a constant. */
final class Labels {

    private Labels() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
