package dev.firsthand.unnamed;

import dev.firsthand.model.Report;
import dev.firsthand.model.Span;
import dev.firsthand.model.Speaker;
import dev.firsthand.model.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that describe each unnamed speaker most fully, without those that say why there is no name. */
final class Descriptions {

    /** How far before a statement the description may stand that its speaker got, in code points. */
    private static final int BACK = 4000;

    private final Report report;
    private final Map<String, Span> fullest = new HashMap<>();

    /** @param terms what the report says of not being named, by the speaker's id */
    Descriptions(Report report, List<Statement> statements, Map<String, Terms> terms) {
        this.report = report;
        for (Statement statement : statements) {
            if (statement.speaker().kind() == Speaker.Kind.UNNAMED) {
                Span words = words(statement);
                if (words != null) {
                    fullest.merge(statement.speaker().id(), words, Descriptions::longer);
                }
            }
        }
        fullest.replaceAll((id, span) -> without(terms.get(id), span));
    }

    /** The description of a speaker, or null if the report only refers to it. */
    @Nullable
    Span of(Speaker speaker) {
        return fullest.get(speaker.id());
    }

    private static Span longer(Span one, Span other) {
        return other.length() > one.length() ? other : one;
    }

    /** The source, if it is what the speaker is called; else where the speaker was called so before. */
    private @Nullable Span words(Statement statement) {
        String name = statement.speaker().name();
        List<Span> source = statement.attribution().source();
        if (!source.isEmpty() && report.text().slice(source.getFirst()).startsWith(name)) {
            return source.getFirst();
        }
        Span extent = statement.attribution().extent();
        int from = Math.max(0, extent.start() - BACK);
        int at = report.text().chars().substring(from, extent.end()).lastIndexOf(name);
        return at < 0 ? null : new Span(from + at, from + at + name.length());
    }

    private Span without(@Nullable Terms terms, Span span) {
        if (terms == null
                || terms.span().start() <= span.start()
                || terms.span().start() >= span.end()) {
            return span;
        }
        int end = terms.span().start();
        while (end > span.start() && ", ".indexOf(report.text().chars().charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(span.start(), end);
    }
}
