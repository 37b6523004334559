package dev.firsthand.date;

import dev.firsthand.text.Lexicon;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** “1988”, “in 2019”, “1914–1918”, “nineteen ninety-one”: a year that no unit or currency claims as a number. */
final class Year implements Rule {

    private static final String COUNTED = String.join("|", Lexicon.lines(Year.class, "counted.txt"));

    private static final Form FORM = Form.of(
            "year",
            Trigger.YEAR,
            "(?:(?:mid|early|late|pre|post)-|(?<![$£€¥#.,:/–-])|(?<=(?<!\\d){year}[–-]))(?<year>{year})"
                    + "(?:(?=[–-]{year}(?!\\d))|(?![.,:/–-]\\d|-[a-z]|%| ?(?:" + COUNTED + ")(?!\\p{L})))"
                    + "|(?<=(?:in|of|by|since|year|until|from|and) )(?<words>nineteen (?:hundred|{words})|two thousand(?: and)?(?: {words})?)"
                    + "|(?<plain>nineteen (?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)");

    private static final int LAST = 2099;

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public @Nullable Meaning meaning(Found found, Narrative narrative) {
        int year = YearWord.of(found.words(found.has("year") ? "year" : found.has("words") ? "words" : "plain"));
        return year > LAST ? null : Meaning.date(new When(LocalDate.of(year, 1, 1), Grain.YEAR));
    }
}
