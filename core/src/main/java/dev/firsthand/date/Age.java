package dev.firsthand.date;

import org.jspecify.annotations.Nullable;

/** Ages of people: “42 years old”, “a 7-year-old”, “at age 60”. They are no expressions of time. */
final class Age implements Rule {

    private static final Form FORM = Form.of(
            "age",
            Trigger.UNIT,
            "{count}[ -]years?[ -]olds?"
                    + "|{count}[- ](?:month|week|day)s?[ -]old(?= (?:bab|boy|girl|son|daughter|infant|child|twin|sister|brother|puppy|foal))"
                    + "|{count} years of age|(?:aged?|ages) (?:of )?{count}(?: (?:to|and|or) {count})?(?: years?)?");

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public @Nullable Meaning meaning(Found found, Narrative narrative) {
        return null;
    }
}
