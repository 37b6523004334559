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
    FORTNIGHT("P", "W", Grain.WEEK, WEEK, 2),
    MONTH("P", "M", Grain.MONTH),
    QUARTER("P", "Q", Grain.QUARTER),
    YEAR("P", "Y", Grain.YEAR),
    DECADE("P", "DE", Grain.DECADE, YEAR, 10),
    CENTURY("P", "CE", Grain.CENTURY, YEAR, 100);

    private final String prefix;
    private final String letters;
    private final @Nullable Grain grain;
    private final @Nullable Unit smaller;
    private final int each;

    Unit(String prefix, String letters, @Nullable Grain grain) {
        this(prefix, letters, grain, null, 1);
    }

    Unit(String prefix, String letters, @Nullable Grain grain, @Nullable Unit smaller, int each) {
        this.prefix = prefix;
        this.letters = letters;
        this.grain = grain;
        this.smaller = smaller;
        this.each = each;
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

    /** The unit it is counted in where ISO 8601 has no letter of its own: years for decades, weeks for fortnights. */
    Unit counted() {
        return smaller == null ? this : smaller;
    }

    /** How many of the unit it is counted in make one. */
    int each() {
        return each;
    }

    /**
     * The TIMEX3 value of so many: {@code P3D}, {@code PXY}, {@code P2Y6M} for two and a half years, {@code P20Y} for two
     * decades; {@code PXDE} for decades that nobody counted, which ISO 8601 cannot say.
     */
    String times(Amount amount) {
        if (smaller != null && !amount.isOpen()) {
            return smaller.times(new Amount(amount.whole() * each + (amount.half() ? each / 2 : 0), false));
        }
        if (!amount.half()) {
            return prefix + amount.digits() + letters;
        }
        String first = amount.whole() == 0 ? "" : amount.whole() + letters;
        return switch (this) {
            case YEAR -> prefix + first + "6M";
            case HOUR -> prefix + first + "30M";
            case MINUTE -> prefix + first + "30S";
            default -> prefix + amount.digits() + letters;
        };
    }
}
