package dev.firsthand.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** “Thanksgiving”, “last Christmas”, “Christmas Eve 1998”, “9/11”: from a list of holidays with their rules. */
final class Holiday implements Rule {

    private static final Form FORM = Form.of(
            "holiday",
            Trigger.HOLIDAY,
            "(?:(?<which>last|next|this) )?(?<name>" + String.join("|", Holidays.names())
                    + ")(?:,? (?<year>{year}))?(?<week> week)?");

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public @Nullable Meaning meaning(Found found, Narrative narrative) {
        When day = day(found, narrative);
        return day == null ? null : Meaning.date(found.has("week") ? day.as(Grain.WEEK) : day);
    }

    private static @Nullable When day(Found found, Narrative narrative) {
        Holidays.Feast feast = Holidays.called(found.words("name"));
        if (found.has("year")) {
            return new When(feast.in(Integer.parseInt(found.words("year"))), Grain.DAY);
        }
        LocalDate published = narrative.published();
        if (published == null) {
            return null;
        }
        LocalDate here = feast.in(published.getYear());
        LocalDate past = here.isAfter(published) ? feast.in(published.getYear() - 1) : here;
        LocalDate future = here.isBefore(published) ? feast.in(published.getYear() + 1) : here;
        return switch (found.words("which")) {
            case "last" -> new When(past, Grain.DAY);
            case "next" -> new When(future, Grain.DAY);
            default -> narrative.nearer(new When(past, Grain.DAY), new When(future, Grain.DAY), Tense.around(found));
        };
    }
}
