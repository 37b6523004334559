package dev.firsthand.stories;

import dev.firsthand.model.Anonymity;
import dev.firsthand.model.Answer;
import dev.firsthand.model.Sourcing;
import dev.firsthand.model.Span;
import dev.firsthand.model.Statement;
import dev.firsthand.model.Text;
import org.jspecify.annotations.Nullable;

/** What a statement rests on, in the words of a golden story; “-” where nothing is found. */
record Grounds(Text text, Statement statement) {

    String of(String name) {
        Anonymity anonymity = statement.anonymity();
        Sourcing sourcing = statement.sourcing();
        Answer answer = statement.answer();
        return switch (name) {
            case "rung" ->
                sourcing == null
                        ? "-"
                        : sourcing.rung().label()
                                + (sourcing.beneath() == null
                                        ? ""
                                        : "/" + sourcing.beneath().label());
            case "why" -> words(anonymity == null ? null : anonymity.reason());
            case "told" -> words(anonymity == null ? null : anonymity.told());
            case "speaking" ->
                anonymity == null || anonymity.speaking() == null
                        ? "-"
                        : anonymity.speaking().toString();
            case "answers" -> words(answer == null ? null : answer.span());
            default -> throw new IllegalArgumentException("no statement rests on a “%s”".formatted(name));
        };
    }

    /** The id of the statement that is answered, or null. */
    @Nullable
    String answered() {
        return statement.answer() == null ? null : statement.answer().statement();
    }

    private String words(@Nullable Span span) {
        return span == null ? "-" : text.slice(span);
    }
}
