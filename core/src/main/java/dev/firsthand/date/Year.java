package dev.firsthand.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** “1988”, “in 2019”, “nineteen ninety-one”: a year that no unit or currency claims as a number. */
final class Year implements Rule {

    private static final Form FORM = Form.of(
            "year",
            Trigger.YEAR,
            "(?:(?:mid|early|late|pre|post)-|(?<![$£€¥#.,:/–-]))(?<year>{year})(?![.,:/–-]\\d|-[a-z]|%| ?(?:percent|per cent|points?|people|persons?|troops?|soldiers?|men|women|children|miles?|kilomet(?:er|re)s?|km|feet|foot|met(?:er|re)s?|tons?|tonnes?|dollars?|euros?|pounds?|jobs?|votes?|words?|workers?|employees?|members?|shares?|units?|barrels?|acres?|homes?|houses?|seats?|students?|bod(?:y|ies)|degrees?|calories?|gmt|hours?)(?!\\p{L}))"
                    + "|(?<=(?:in|of|by|since|year|until|from|and) )(?:(?<spelled>nineteen (?:hundred|{words}))|(?<thousand>two thousand(?: and)?(?: {words})?))"
                    + "|(?<plain>nineteen (?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)");

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public @Nullable Meaning meaning(Found found, Narrative narrative) {
        String spelled = found.words(found.has("plain") ? "plain" : "spelled");
        int year = found.has("year")
                ? Integer.parseInt(found.words("year"))
                : !spelled.isEmpty()
                        ? 1900
                                + Math.max(
                                        0,
                                        Amount.of(spelled.replace("nineteen", "")
                                                        .replace("hundred", ""))
                                                .whole())
                        : Amount.of(found.words("thousand")).whole();
        return year > LAST ? null : Meaning.date(new When(LocalDate.of(year, 1, 1), Grain.YEAR));
    }

    private static final int LAST = 2099;
}
