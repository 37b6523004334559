package dev.firsthand.date;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names that hold “today”: “USA Today”, “Russia Today”, “NBC’s Today show”. */
final class ShowName implements Rule {

    private static final Pattern PATTERN = Wording.of(
            "(?-i:(?:USA|Russia|Psychology|India|Florida|China|Christianity|BBC Radio 4['’]s) Today|Today (?:[Ss]how|[Pp]rogramme|[Pp]rogram))");

    @Override
    public String name() {
        return "name of a programme";
    }

    @Override
    public Trigger trigger() {
        return Trigger.TODAY;
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
