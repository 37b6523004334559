package dev.firsthand.date;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Reads the day inside a longer expression by the rules that would read it alone. */
final class DayNames {

    private final List<Rule> rules;

    DayNames(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The meaning of the day that a named group holds, or null if it holds none. */
    @Nullable
    Meaning meaning(Found found, String group, Narrative narrative) {
        int start = found.match().start(group);
        int end = found.match().end(group);
        for (Rule rule : rules) {
            Matcher matcher = rule.form().pattern().matcher(found.chars()).region(start, end);
            if (matcher.useTransparentBounds(true).matches()) {
                return rule.meaning(
                        new Found(matcher.toMatchResult(), found.chars(), found.part(), found.expression()), narrative);
            }
        }
        return null;
    }
}
