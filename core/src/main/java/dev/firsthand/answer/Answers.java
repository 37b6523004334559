package dev.firsthand.answer;

import dev.firsthand.model.Annotation;
import dev.firsthand.model.Answer;
import dev.firsthand.model.Report;
import dev.firsthand.model.Sentence;
import dev.firsthand.model.Span;
import dev.firsthand.model.Stance;
import dev.firsthand.model.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts to each denial, refusal, dispute and correction what it answers, where the text says so. */
public final class Answers {

    /** The rules in the order in which they are asked: the first that sees words for what is answered decides. */
    private final List<Rule> rules;

    public Answers() {
        SayingNamed sayings = new SayingNamed();
        rules = List.of(sayings, new Asked(sayings), new Topic(sayings), new ThingDenied());
    }

    /** The statements of a report, those that answer something with what they answer. */
    public List<Statement> pointed(Report report, Annotation annotation, List<Statement> statements) {
        List<Span> sentences =
                annotation.sentences().stream().map(Sentence::span).toList();
        Earlier earlier = new Earlier(statements);
        List<Statement> pointed = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            Answer answer = statement.attribution().stance() == Stance.ASSERTS
                    ? null
                    : answer(new Turn(report, statement, sentence(sentences, statement)), i, earlier);
            pointed.add(answer == null ? statement : statement.withAnswer(answer));
        }
        return pointed;
    }

    private @Nullable Answer answer(Turn turn, int at, Earlier earlier) {
        for (Rule rule : rules) {
            Pointer pointer = rule.find(turn);
            if (pointer != null) {
                return new Answer(earlier.meant(turn, at, pointer), pointer.whole(), rule.name());
            }
        }
        return null;
    }

    private static Span sentence(List<Span> sentences, Statement statement) {
        List<Span> cue = statement.attribution().cue();
        Span at = cue.isEmpty() ? statement.attribution().content().getFirst() : cue.getFirst();
        int found = Collections.binarySearch(sentences, new Span(at.start(), Integer.MAX_VALUE));
        int index = Math.max(0, found < 0 ? -found - 2 : found);
        return sentences.isEmpty() ? at : sentences.get(index);
    }
}
