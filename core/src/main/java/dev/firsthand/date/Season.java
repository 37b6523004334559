package dev.firsthand.date;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/** “last fall”, “this summer”, “the summer of 1998”, “spring 1997”, “the winter”. */
final class Season implements Rule {

    private static final Form FORM = Form.of(
            "season",
            Trigger.SEASON,
            "(?:(?:early|late|earlier|later|mid)[ -](?:in )?)?(?:the )?(?:(?:early|late|mid)[ -])?(?:(?<which>last|next|this|this past|this coming|the|in|by|since|until|that|each|every) )?(?<season>{season})"
                    + "(?:(?:,? | of )(?<year>{yearword})| of (?<rel>last|this|next) year)?");

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public @Nullable Meaning meaning(Found found, Narrative narrative) {
        Month first = Calendar.season(found.words("season"));
        if (found.has("year")) {
            return Meaning.date(new When(LocalDate.of(YearWord.of(found.words("year")), first, 1), Grain.SEASON));
        }
        String which = found.words("which");
        if (which.equals("each") || which.equals("every")) {
            return Meaning.set("XXXX-" + Calendar.SEASON_CODES.get(first.getValue() / 3 - 1));
        }
        if (which.isEmpty() && !found.has("rel") && !found.match().group().contains(" ")) {
            return null;
        }
        LocalDate published = narrative.published();
        if (published == null) {
            return Meaning.date("XXXX-" + Calendar.SEASON_CODES.get(first.getValue() / 3 - 1));
        }
        return Meaning.date(season(first, published, found, narrative));
    }

    private static When season(Month first, LocalDate published, Found found, Narrative narrative) {
        When here = new When(LocalDate.of(published.getYear(), first, 1), Grain.SEASON);
        When now = new When(published, Grain.SEASON);
        int order = here.start().compareTo(now.start());
        return switch (found.has("rel") ? found.words("rel") + " year" : found.words("which")) {
            case "last", "this past" -> order < 0 ? here : here.years(-1);
            case "next", "this coming" -> order > 0 ? here : here.years(1);
            case "this", "this year" -> here;
            case "last year" -> here.years(-1);
            case "next year" -> here.years(1);
            default -> {
                When named = narrative.named(first, Grain.SEASON, Tense.around(found));
                yield named == null ? here : named;
            }
        };
    }
}
