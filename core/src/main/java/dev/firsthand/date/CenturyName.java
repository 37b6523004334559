package dev.firsthand.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** “the 20th century”, “the nineteenth century”, “this century”: {@code 19}, as TIMEX3 cuts off what is left open. */
final class CenturyName implements Rule {

    private static final Form FORM = Form.of(
            "century",
            Trigger.UNIT,
            "(?:(?:the|this|last|early|late|mid|turn of the)[ -])*(?<century>1\\d|2[01]|[5-9])(?:th|st)[- ]centur(?:y|ies)"
                    + "|(?<which>this|last|the last|the past|the next|next) century");

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public @Nullable Meaning meaning(Found found, Narrative narrative) {
        if (found.has("century")) {
            int century = Integer.parseInt(found.words("century"));
            return Meaning.date(new When(LocalDate.of((century - 1) * 100, 1, 1), Grain.CENTURY));
        }
        return narrative.relative(
                found.words("which").endsWith("this") ? 0 : found.words("which").endsWith("next") ? 1 : -1,
                Grain.CENTURY);
    }
}
