package dev.firsthand.date;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A unit of time as a word, with its TIMEX3 letters. */
enum Unit {
    SECOND("PT", "S", null),
    MINUTE("PT", "M", null),
    HOUR("PT", "H", null),
    DAY("P", "D", Grain.DAY),
    WEEKEND("P", "WE", Grain.WEEKEND),
    WEEK("P", "W", Grain.WEEK),
    MONTH("P", "M", Grain.MONTH),
    QUARTER("P", "Q", Grain.QUARTER),
    YEAR("P", "Y", Grain.YEAR),
    DECADE("P", "DE", Grain.DECADE),
    CENTURY("P", "CE", Grain.CENTURY);

    private final String prefix;
    private final String letters;
    private final @Nullable Grain grain;

    Unit(String prefix, String letters, @Nullable Grain grain) {
        this.prefix = prefix;
        this.letters = letters;
        this.grain = grain;
    }

    /** The unit of a word, singular or plural. */
    static Unit of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.startsWith("centur")) {
            return CENTURY;
        }
        for (Unit unit : values()) {
            String name = unit.name().toLowerCase(Locale.ROOT);
            if (lower.equals(name) || lower.equals(name + "s")) {
                return unit;
            }
        }
        throw new IllegalArgumentException("no unit is called “%s”".formatted(word));
    }

    /** The stretch of the calendar it counts in, or null for hours and less. */
    @Nullable
    Grain grain() {
        return grain;
    }

    /** The TIMEX3 value of so many: {@code P3D}, {@code PXY}, {@code P2Y6M} for two and a half years. */
    String times(Amount amount) {
        if (!amount.half()) {
            return prefix + amount.digits() + letters;
        }
        String first = amount.whole() == 0 ? "" : amount.whole() + letters;
        return switch (this) {
            case YEAR -> prefix + first + "6M";
            case HOUR -> prefix + first + "30M";
            case MINUTE -> prefix + first + "30S";
            case DECADE -> "P" + (amount.whole() * 10 + 5) + "Y";
            case CENTURY -> "P" + (amount.whole() * 100 + 50) + "Y";
            default -> prefix + amount.digits() + letters;
        };
    }
}
