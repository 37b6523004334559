package dev.firsthand.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** “fiscal 1988”, “the 2019-20 financial year”, “the fiscal year”: a business year by the year it is called by. */
final class FiscalYear implements Rule {

    private static final Form FORM = Form.of(
            "fiscal year",
            Trigger.QUARTER,
            "(?:(?<which>this|last|next|the current|the latest|the past|the next|the coming|the previous) )?(?:the )?(?:fiscal|financial)(?: year)? (?<year>{year})"
                    + "|(?<rel>this|last|next|the current|the latest|the past|the next|the coming|the previous) (?:fiscal|financial) year"
                    + "|(?:the|a|its|their) (?<bare>fiscal|financial) year");

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public @Nullable Meaning meaning(Found found, Narrative narrative) {
        if (found.has("year")) {
            return Meaning.date(new When(LocalDate.of(Integer.parseInt(found.words("year")), 1, 1), Grain.YEAR));
        }
        if (found.has("bare")) {
            return Meaning.duration("P1Y");
        }
        int steps = switch (found.words("rel").replace("the ", "")) {
            case "last", "latest", "past", "previous" -> -1;
            case "next", "coming" -> 1;
            default -> 0;
        };
        return narrative.relative(steps, Grain.YEAR);
    }
}
