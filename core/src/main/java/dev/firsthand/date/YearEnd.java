package dev.firsthand.date;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** “By year-end”, “since year-end”, “at year-end 1998”: the last day of a year. */
final class YearEnd implements Rule {

    private static final Form FORM =
            Form.of("end of a year", Trigger.UNIT, "(?:the )?year-end(?:[, ] ?(?<year>{year}))?(?! (?:{unit}|of))");

    private static final MonthDay LAST_DAY = MonthDay.of(12, 31);

    private static final Pattern SINCE = Pattern.compile("\\b(?:since|from|last|at the) $");

    /** “Year-end results”: a noun that it tells the kind of. */
    private static final Pattern NOUN = Pattern.compile(
            "^ (?!(?:in|on|at|to|by|and|or|until|from|for|with|as|but|if|when|while|after|before|because|despite|that|the|a|it|he|she|they)\\b)\\p{L}");

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public @Nullable Meaning meaning(Found found, Narrative narrative) {
        if (found.has("year")) {
            return day(Integer.parseInt(found.words("year")));
        }
        LocalDate published = narrative.published();
        if (published == null || NOUN.matcher(found.after(12)).find()) {
            return null;
        }
        return day(published.getYear() - (SINCE.matcher(found.before(10)).find() ? 1 : 0));
    }

    private static Meaning day(int year) {
        return Meaning.date(new When(LAST_DAY.atYear(year), Grain.DAY));
    }
}
