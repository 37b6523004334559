package dev.firsthand.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** “the weekend”, “last weekend”, “this weekend”, “the weekend of June 5”. */
final class Weekend implements Rule {

    private static final Form FORM = Form.of(
            "weekend",
            Trigger.UNIT,
            "(?:(?:early|late|earlier|later) )?(?:(?<which>every|each|last|past|this past|next|this coming|this|the coming|the past|the last|that|the|a|holiday|long)(?: holiday| long)? )?weekend(?<many>s)?");

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public @Nullable Meaning meaning(Found found, Narrative narrative) {
        if (found.has("many")
                || found.words("which").equals("every")
                || found.words("which").equals("each")) {
            return Meaning.set("XXXX-WXX-WE");
        }
        LocalDate published = narrative.published();
        if (published == null) {
            return Meaning.date("XXXX-WXX-WE");
        }
        When current = new When(published, Grain.WEEKEND);
        When over = current.start().isAfter(published) ? current.plus(-1) : current;
        When told = narrative.reference(Grain.DAY);
        return switch (found.words("which")) {
            case "last", "past", "this past", "the past", "the last" ->
                Meaning.date(published.isBefore(current.start().plusDays(2)) ? current.plus(-1) : over);
            case "next" -> Meaning.date(current.plus(1));
            case "this coming", "the coming" -> Meaning.date(over.plus(1));
            case "this" -> Meaning.date(current);
            case "that" -> told == null ? null : Meaning.date(told.as(Grain.WEEKEND));
            case "a", "" -> null;
            default -> Meaning.date(Tense.around(found) == Tense.FUTURE ? current : over);
        };
    }
}
