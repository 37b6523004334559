package dev.firsthand.unnamed;

import dev.firsthand.model.Annotation;
import dev.firsthand.model.Anonymity;
import dev.firsthand.model.Report;
import dev.firsthand.model.Sentence;
import dev.firsthand.model.Span;
import dev.firsthand.model.Speaker;
import dev.firsthand.model.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts to each statement of a speaker who is not named what the report tells of that speaker, wherever it tells it. */
public final class UnnamedSources {

    /** No sentence that tells why somebody goes unnamed has more characters. */
    private static final int LONGEST = 2000;

    /** The statements, those of unnamed speakers with what is told of them; each of a group with the group's speaker. */
    public List<Statement> described(Report report, Annotation annotation, List<Statement> statements) {
        List<Statement> grouped = grouped(report, statements);
        Map<String, Terms> terms = terms(report, annotation, grouped);
        Descriptions descriptions = new Descriptions(report, grouped, terms);
        return grouped.stream()
                .map(statement -> statement.speaker().kind() == Speaker.Kind.UNNAMED
                        ? called(report, statement.withAnonymity(anonymity(report, statement, terms, descriptions)))
                        : statement)
                .toList();
    }

    /** The statement, its speaker called what describes it and not also why it has no name. */
    private static Statement called(Report report, Statement statement) {
        Anonymity anonymity = statement.anonymity();
        Span description = anonymity == null || anonymity.terms() == null ? null : anonymity.description();
        Speaker speaker = statement.speaker();
        String name = description == null ? speaker.name() : report.text().slice(description);
        return !speaker.name().startsWith(name + ",") && !speaker.name().startsWith(name + " ")
                ? statement
                : statement.withSpeaker(new Speaker(
                        speaker.id(), name, speaker.kind(), speaker.role(), speaker.count(), speaker.decidedBy()));
    }

    private static List<Statement> grouped(Report report, List<Statement> statements) {
        OneOfThose oneOfThose = new OneOfThose();
        List<Statement> grouped = new ArrayList<>();
        for (Statement statement : statements) {
            String source = source(report, statement);
            Speaker meant = oneOfThose.meant(source, statement.speaker());
            grouped.add(meant.equals(statement.speaker()) ? statement : statement.withSpeaker(meant));
        }
        return grouped;
    }

    private static String source(Report report, Statement statement) {
        List<Span> source = statement.attribution().source();
        return source.isEmpty() ? "" : report.text().slice(source.getFirst());
    }

    /** What is said of not being named, by the speaker's id; the first word on it counts. */
    private static Map<String, Terms> terms(Report report, Annotation annotation, List<Statement> statements) {
        Bearer bearer = new Bearer(report, statements);
        Map<String, Terms> terms = new HashMap<>();
        for (Sentence sentence : annotation.sentences()) {
            Terms found = sentence.span().length() > LONGEST
                    ? null
                    : Terms.in(report.text().chars(), sentence.span());
            Speaker speaker = found == null ? null : bearer.of(found, sentence.span());
            if (found != null && speaker != null) {
                terms.putIfAbsent(speaker.id(), found);
            }
        }
        return terms;
    }

    private static Anonymity anonymity(
            Report report, Statement statement, Map<String, Terms> terms, Descriptions descriptions) {
        Terms own = terms.get(statement.speaker().id());
        return new Anonymity(
                descriptions.of(statement.speaker()),
                OneOfThose.speaking(source(report, statement)),
                own == null ? null : own.span(),
                own == null ? null : own.reason(),
                told(statement, own));
    }

    private static @Nullable Span told(Statement statement, @Nullable Terms terms) {
        Span addressee = statement.attribution().addressee();
        return addressee != null || terms == null ? addressee : terms.told();
    }
}
