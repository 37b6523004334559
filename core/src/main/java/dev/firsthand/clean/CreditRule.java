package dev.firsthand.clean;

import dev.firsthand.model.PartKind;
import dev.firsthand.text.Outlets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whose picture it is. */
final class CreditRule implements WordRule {

    private static final Pattern SHARED =
            Pattern.compile("[(]?(?<first>[^/()]{2,40}?) ?/ ?(?<second>[^/()]{2,40}?)[)]?\\.?");

    /** “© The Daily Gazette 2025” is no picture's credit. */
    private static final Pattern YEAR = Pattern.compile("©[^©]{2,60} (?:19|20)\\d\\d\\.?");

    private final Outlets outlets;

    CreditRule(Outlets outlets) {
        this.outlets = outlets;
    }

    @Override
    public String name() {
        return "credit";
    }

    @Override
    public @Nullable PartKind kind(Run run) {
        return run.isShort()
                        && !YEAR.matcher(run.line()).matches()
                        && (CreditShape.isAll(run.head()) || isShared(run.head()))
                ? PartKind.CREDIT
                : null;
    }

    /** “Ada Lamb/Daily Gazette”: whoever took it and where it is from. */
    private boolean isShared(String line) {
        Matcher shared = SHARED.matcher(line);
        return line.indexOf('/') > 0
                && shared.matches()
                && (outlets.named(shared.group("first")) != null || outlets.named(shared.group("second")) != null);
    }
}
