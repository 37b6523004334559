package dev.firsthand.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** “in ’96”, “the class of ’09”, “May ’68”: two digits of a year, the last such that is not far in the future. */
final class ShortYear implements Rule {

    private static final Form FORM = Form.of(
            "short year",
            Trigger.YEAR,
            "(?<=(?:in|of|since|until|from|by|before|after|back|and|to|early|late|mid|{month}|{season}|fiscal|the)[ -])['’‘](?<year>\\d\\d)(?!\\d|s|['’]s|[.,:]\\d)");

    private static final int CENTURY = 100;

    /** How many years ahead a plan may lie. */
    private static final int AHEAD = 15;

    private static final int TODAY = 2015;

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public @Nullable Meaning meaning(Found found, Narrative narrative) {
        return Meaning.date(new When(LocalDate.of(of(found.words("year"), narrative), 1, 1), Grain.YEAR));
    }

    /** The year that two digits mean to a reader at publication. */
    static int of(String digits, Narrative narrative) {
        LocalDate published = narrative.published();
        int last = (published == null ? TODAY : published.getYear()) + AHEAD;
        int year = last / CENTURY * CENTURY + Integer.parseInt(digits);
        return year > last ? year - CENTURY : year;
    }
}
