package dev.firsthand.answer;

import dev.firsthand.model.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a refusal is about: “would not comment on the sale”, “declined to discuss the price”. */
final class Topic implements Rule {

    private static final Pattern ABOUT = Pattern.compile(
            "\\b(?:comment(?:ed)? (?:further |directly |publicly )?(?:on|about)"
                    + "|(?:discuss|confirm|confirm or deny|address|disclose|describe|detail|explain|identify|name|release)"
                    + "|(?:speak|talk|respond|elaborate|speculate)(?:ing)? (?:further |directly |publicly )?(?:on|about|to)|about|regarding)"
                    + " ((?!the (?:matter|issue|record)\\b|it\\b|(?:an? |multiple |repeated )?requests?\\b|questions?\\b|that\\b|further\\b)[^,;:“”\"\\n]{3,120})");

    private final SayingNamed sayings;

    Topic(SayingNamed sayings) {
        this.sayings = sayings;
    }

    @Override
    public String name() {
        return "topic";
    }

    @Override
    public @Nullable Pointer find(Turn turn) {
        if (!turn.stance().isNonAnswer()) {
            return null;
        }
        Span opening = turn.opening();
        int start = turn.statement().attribution().cue().isEmpty()
                ? opening.start()
                : Math.min(
                        opening.start(),
                        turn.statement().attribution().cue().getFirst().start());
        Matcher about = ABOUT.matcher(turn.chars()).region(start, Math.max(start, opening.end()));
        if (!about.find()) {
            return null;
        }
        Span thing = turn.report().text().strip(new Span(about.start(1), about.end(1)));
        Pointer saying = sayings.in(turn, thing);
        return saying == null ? new Pointer(thing, thing, Pointer.Kind.ANYBODY) : saying;
    }
}
