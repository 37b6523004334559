package dev.firsthand.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** “1988”, “in 2019”, “nineteen ninety-one”: a year that no unit or currency claims as a number. */
final class Year implements Rule {

    private static final Form FORM = Form.of(
            "year",
            Trigger.YEAR,
            "(?<![$£€¥#.,:/–-])(?<year>{year})(?![.,:/–-]\\d|-[a-z]|%| ?(?:percent|per cent|point|people|person|troop|soldier|men|women|children|mile|kilomet|km|feet|foot|met(?:er|re)|ton|dollar|euro|pound|job|vote|word|worker|employee|member|share|unit|barrel|acre|home|house|seat|student|body|bodies|degree|calorie|gmt|hour))"
                    + "|(?<=(?:in|of|by|since|year|until|from|and) )(?:(?<spelled>nineteen (?:hundred|{words}))|(?<thousand>two thousand(?: and)?(?: {words})?))");

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public @Nullable Meaning meaning(Found found, Narrative narrative) {
        int year = found.has("year")
                ? Integer.parseInt(found.words("year"))
                : found.has("spelled")
                        ? 1900
                                + Math.max(
                                        0,
                                        Amount.of(found.words("spelled")
                                                        .replace("nineteen", "")
                                                        .replace("hundred", ""))
                                                .whole())
                        : Amount.of(found.words("thousand")).whole();
        return year > LAST ? null : Meaning.date(new When(LocalDate.of(year, 1, 1), Grain.YEAR));
    }

    private static final int LAST = 2099;
}
