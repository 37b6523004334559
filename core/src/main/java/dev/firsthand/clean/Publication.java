package dev.firsthand.clean;

import dev.firsthand.model.Declared;
import dev.firsthand.model.PartKind;
import dev.firsthand.model.Published;
import dev.firsthand.model.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When the report says it was published: in its byline or a line of dates, else in a note about itself, else in its
 * dateline. Never by a copyright year, and never by a date in the story.
 */
final class Publication {

    private static final Pattern UPDATED =
            Pattern.compile("(?i)\\b(?:updat|modif|amend|edit|chang|correct)\\w*\\b[^\\d]*$");

    private Publication() {}

    static Published of(List<Decided> decided, Declarations declarations) {
        Published shown = of(decided);
        List<Declared> published = declarations.of(Declared.Field.PUBLISHED);
        List<Declared> modified = declarations.of(Declared.Field.MODIFIED);
        if (published.isEmpty() && (modified.isEmpty() || shown instanceof Published.Stated)) {
            return shown;
        }
        if (shown instanceof Published.Stated stated) {
            Published agreed = agreed(stated, published, modified);
            if (agreed != null) {
                return agreed;
            }
        }
        Declared surest = published.isEmpty() ? modified.getFirst() : published.getFirst();
        return declared(surest);
    }

    /**
     * What the report shows its readers is believed where a declaration bears it out. A declared day may be one off, since
     * it is often told in another time zone than the outlet's; and where only the day of the last change is shown, the text
     * is of that day.
     */
    private static @Nullable Published agreed(
            Published.Stated shown, List<Declared> published, List<Declared> modified) {
        for (Declared each : published) {
            if (shown.day().equals(day(each))) {
                String because = "%s, and in its %s"
                        .formatted(shown.because(), each.basis().label());
                return new Published.Stated(each.value(), shown.day(), shown.where(), because);
            }
        }
        for (Declared each :
                Stream.concat(published.stream(), modified.stream()).toList()) {
            LocalDate day = day(each);
            if (day != null && Math.abs(ChronoUnit.DAYS.between(shown.day(), day)) <= 1) {
                return shown;
            }
        }
        return null;
    }

    private static Published declared(Declared each) {
        LocalDate day = day(each);
        return day == null
                ? new Published.Unknown("“%s” in its %s is no date"
                        .formatted(each.value(), each.basis().label()))
                : new Published.Stated(
                        each.value(),
                        day,
                        null,
                        "“%s” in its %s".formatted(each.value(), each.basis().label()));
    }

    private static @Nullable LocalDate day(Declared each) {
        try {
            return each.value().length() < 10
                    ? null
                    : LocalDate.parse(each.value().substring(0, 10));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Published of(List<Decided> decided) {
        Published.@Nullable Stated below = in(fromHeadline(decided), PartKind.BYLINE);
        if (below != null) {
            return below;
        }
        for (PartKind kind : List.of(PartKind.BYLINE, PartKind.OTHER, PartKind.DATELINE)) {
            Published.@Nullable Stated stated = in(decided, kind);
            if (stated != null) {
                return stated;
            }
        }
        return new Published.Unknown("no byline, note or dateline gives a full date");
    }

    /** Above the headline may stand the day on which the page was opened. */
    private static List<Decided> fromHeadline(List<Decided> decided) {
        int headline = 0;
        while (headline < decided.size() && !decided.get(headline).is(PartKind.HEADLINE)) {
            headline++;
        }
        return decided.subList(headline, decided.size());
    }

    /** The first date that is not one of an update, else the first at all. */
    private static Published.@Nullable Stated in(List<Decided> decided, PartKind kind) {
        List<Published.Stated> updates = new ArrayList<>();
        boolean above = true;
        for (Decided each : decided) {
            above &= !each.is(PartKind.BODY);
            boolean correctionDate = !above && each.by(DateRule.NAME) && !DateWords.isLabelled(each.line());
            if (!each.is(kind) || correctionDate) {
                continue;
            }
            String line = each.run().head();
            for (StatedDates.Found date : StatedDates.in(line)) {
                Published.Stated stated = stated(each, date);
                boolean update =
                        UPDATED.matcher(line.substring(0, date.start())).find();
                if (stated != null && !update) {
                    return stated;
                }
                if (stated != null) {
                    updates.add(stated);
                }
            }
        }
        return updates.isEmpty() ? null : updates.getFirst();
    }

    private static Published.@Nullable Stated stated(Decided each, StatedDates.Found date) {
        if (date.day() == null || date.value() == null) {
            return null;
        }
        int start = each.run().span().start();
        String words = Spaces.oneLine(each.run().head().substring(date.start(), date.end()));
        String where = each.ruling().kind().name().toLowerCase(Locale.ROOT);
        return new Published.Stated(
                date.value(),
                date.day(),
                new Span(start + date.start(), start + date.end()),
                "“%s” in its %s".formatted(words, where.equals("other") ? "note about itself" : where));
    }
}
