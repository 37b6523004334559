package dev.firsthand.date;

import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** “in February”, “last October”, “mid-November”, “each July”: in the year that words, tense and nearness tell. */
final class MonthName implements Rule {

    private static final Form FORM = Form.of(
            "month",
            Trigger.MONTH,
            "(?:(?:early|late|mid|earlier|later)[ -](?:in )?|the (?:end|beginning|start|middle|month) of )?"
                    + "(?:(?<which>last|next|this|this past|this coming|that|the following|the previous|each|every) )?(?<month>{month})"
                    + "(?<year> (?:last|this|next|that) year| of (?:last|this|next|that) year)?");

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public @Nullable Meaning meaning(Found found, Narrative narrative) {
        if (isSomeonesName(found)) {
            return null;
        }
        Month month = Calendar.month(found.words("month"));
        if (found.words("which").equals("each") || found.words("which").equals("every")) {
            return Meaning.set("XXXX-%02d".formatted(month.getValue()));
        }
        When when = when(month, found, narrative);
        return when != null ? Meaning.date(when) : Meaning.date("XXXX-%02d".formatted(month.getValue()));
    }

    private static @Nullable When when(Month month, Found found, Narrative narrative) {
        LocalDate published = narrative.published();
        if (published == null) {
            return null;
        }
        if (found.has("year")) {
            return ofYear(month, found, narrative);
        }
        When now = new When(published, Grain.MONTH);
        When here = new When(published.withDayOfMonth(1).withMonth(month.getValue()), Grain.MONTH);
        int order = here.start().compareTo(now.start());
        return switch (found.words("which")) {
            case "last" -> order < 0 && !here.plus(1).equals(now) ? here : here.years(-1); // else it were “last month”
            case "this past" -> order < 0 ? here : here.years(-1);
            case "next", "this coming" -> order > 0 ? here : here.years(1);
            case "this" -> here;
            default -> narrative.named(month, Grain.MONTH, Tense.around(found));
        };
    }

    private static @Nullable When ofYear(Month month, Found found, Narrative narrative) {
        String words = found.words("year");
        When year = words.contains("that")
                ? narrative.reference(Grain.YEAR)
                : narrative.relative(0, Grain.YEAR).when();
        int steps = words.contains("last") ? -1 : words.contains("next") ? 1 : 0;
        return year == null ? null : new When(LocalDate.of(year.start().getYear() + steps, month, 1), Grain.MONTH);
    }

    /** “April Jones”, “Aug” without its full stop, “May I”: names of people and verbs that look like months. */
    private static boolean isSomeonesName(Found found) {
        String name = found.match().group("month");
        if (name.length() == 3 && !name.equals("May")) {
            return true;
        }
        boolean plain = !found.has("which")
                && !found.has("year")
                && found.match().start() == found.match().start("month");
        if (!plain) {
            return false;
        }
        boolean introduced = INTRODUCED.matcher(found.before(12)).find();
        if (name.equals("March")
                && found.after(4).equals(" of ")
                && !PREPOSITION.matcher(found.before(12)).find()) {
            return true; // “the March of the Mothers”
        }
        if (name.equals("May")) {
            return !introduced;
        }
        return !introduced
                && WOMEN.contains(name)
                && FOLLOWED_BY_NAME
                        .matcher(found.chars()
                                .substring(
                                        found.match().end(),
                                        Math.min(
                                                found.part().end(),
                                                found.match().end() + 3)))
                        .find();
    }

    private static final Pattern INTRODUCED = Pattern.compile(
            "(?:\\b(?:in|since|until|till|by|from|to|through|for|of|last|next|this|early|late|during|before|after|between|and|or|the|a|on)|mid-|,) ?$");
    private static final Pattern PREPOSITION =
            Pattern.compile("\\b(?:in|since|until|till|by|from|to|through|during|before|after|last|next|this) ?$");
    private static final Pattern FOLLOWED_BY_NAME = Pattern.compile("^ \\p{Lu}");
    private static final Set<String> WOMEN = Set.of("April", "June", "August", "January");
}
