package dev.firsthand.answer;

import dev.firsthand.model.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What somebody was asked in the same sentence: “Asked about the price, she would not answer”. */
final class Asked implements Rule {

    private static final Pattern ASKED = Pattern.compile(
            "\\b(?:[Aa]sked|[Qq]uestioned|[Pp]ressed)\\b"
                    + "(?: (?:by|on|at|during) [^,;“”\"\\n]{1,40}?)?,? (?:about|whether|if|on|why|how) ((?!it\\b|this\\b|that\\b|them\\b)[^,;“”\"\\n]{3,160})");

    private final SayingNamed sayings;

    Asked(SayingNamed sayings) {
        this.sayings = sayings;
    }

    @Override
    public String name() {
        return "asked";
    }

    @Override
    public @Nullable Pointer find(Turn turn) {
        if (turn.sentence().length() > 2000) {
            return null;
        }
        Matcher asked = ASKED.matcher(turn.chars())
                .region(turn.sentence().start(), turn.sentence().end());
        if (!asked.find()) {
            return null;
        }
        Span thing = turn.report().text().strip(new Span(asked.start(1), asked.end(1)));
        Pointer saying = sayings.in(turn, thing);
        return saying == null ? new Pointer(thing, thing, Pointer.Kind.ANYBODY) : saying;
    }
}
