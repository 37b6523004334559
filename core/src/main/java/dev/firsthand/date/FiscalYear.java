package dev.firsthand.date;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** “fiscal 1988”, “the 2019-20 financial year”, “the fiscal year”: a business year by the year it is called by. */
final class FiscalYear implements Rule {

    private static final Pattern PATTERN = Wording.of(
            "(?:(?<which>this|last|next|the current|the latest|the past|the next|the coming|the previous) )?(?:the )?(?:fiscal|financial)(?: year)? (?<year>{year})"
                    + "|(?<rel>this|last|next|the current|the latest|the past|the next|the coming|the previous) (?:fiscal|financial) year"
                    + "|(?:the|a|its|their) (?<bare>fiscal|financial) year");

    @Override
    public String name() {
        return "fiscal year";
    }

    @Override
    public Trigger trigger() {
        return Trigger.QUARTER;
    }

    @Override
    public Pattern pattern() {
        return PATTERN;
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
