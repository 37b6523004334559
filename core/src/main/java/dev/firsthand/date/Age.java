package dev.firsthand.date;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ages of people: “42 years old”, “a 7-year-old”, “at age 60”. They are no expressions of time. */
final class Age implements Rule {

    private static final Pattern PATTERN = Wording.of("{count}[ -]years?[ -]olds?"
            + "|{count}[- ](?:month|week|day)s?[ -]old (?=bab|boy|girl|son|daughter|infant|child|twin|puppy|foal)"
            + "|{count} years of age|(?:aged?|ages) (?:of )?{count}(?: (?:to|and|or) {count})?(?: years?)?");

    @Override
    public String name() {
        return "age";
    }

    @Override
    public Trigger trigger() {
        return Trigger.UNIT;
    }

    @Override
    public Pattern pattern() {
        return PATTERN;
    }

    @Override
    public @Nullable Meaning meaning(Found found, Narrative narrative) {
        return null;
    }
}
