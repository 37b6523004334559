package dev.firsthand.attribute;

import dev.firsthand.model.Annotation;
import dev.firsthand.model.Paragraph;
import dev.firsthand.model.Quotation;
import dev.firsthand.model.Report;
import dev.firsthand.model.Role;
import dev.firsthand.model.Seen;
import dev.firsthand.model.Span;
import dev.firsthand.model.Tagged;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A report as the rules see it: its words with their kinds, its verb groups, sentences and quotations as runs of words. */
final class Scene {

    /** No clause of the English language has more words; it keeps the rules linear on text that is none. */
    private static final int REACH = 120;

    private final Report report;
    private final Annotation annotation;
    private final List<Token> tokens;
    private final List<VerbGroup> groups;
    private final int[] groupAt;
    private final int[] sentenceFirst;
    private final int[] sentenceLast;
    private final Phrase[] quotations;
    private final Map<Integer, List<Phrase>> seenSources;
    private final NounPhrases nouns = new NounPhrases(this);
    private final Contents contents = new Contents(this);

    Scene(Report report, Annotation annotation, List<Token> tokens, List<VerbGroup> groups) {
        this.report = report;
        this.annotation = annotation;
        this.tokens = tokens;
        this.groups = groups;
        this.groupAt = new int[tokens.size()];
        Arrays.fill(groupAt, -1);
        for (int g = 0; g < groups.size(); g++) {
            Arrays.fill(groupAt, groups.get(g).first(), groups.get(g).head() + 1, g);
        }
        sentenceFirst = new int[annotation.sentences().size()];
        sentenceLast = new int[annotation.sentences().size()];
        Arrays.fill(sentenceFirst, -1);
        for (int i = 0; i < tokens.size(); i++) {
            int sentence = tokens.get(i).sentence();
            if (sentenceFirst[sentence] < 0) {
                sentenceFirst[sentence] = i;
            }
            sentenceLast[sentence] = i;
        }
        quotations = new Phrase[annotation.quotations().size()];
        int from = 0;
        for (int q = 0; q < quotations.length; q++) {
            from = firstAt(annotation.quotations().get(q).span().start(), from);
            quotations[q] = run(annotation.quotations().get(q).span(), from);
        }
        seenSources = bySentence(seen().tags());
    }

    private int firstAt(int offset, int from) {
        int i = from;
        while (i < tokens.size() && tokens.get(i).span().end() <= offset) {
            i++;
        }
        return i;
    }

    /** The tokens of a span; sought by halves, since quotations within quotations may all end together. */
    private Phrase run(Span span, int first) {
        int last = first;
        int beyond = tokens.size();
        while (last + 1 < beyond) {
            int middle = (last + beyond) >>> 1;
            if (tokens.get(middle).span().start() < span.end()) {
                last = middle;
            } else {
                beyond = middle;
            }
        }
        return new Phrase(first, last);
    }

    NounPhrases nouns() {
        return nouns;
    }

    Contents contents() {
        return contents;
    }

    Report report() {
        return report;
    }

    List<Token> tokens() {
        return tokens;
    }

    List<VerbGroup> groups() {
        return groups;
    }

    Token token(int i) {
        return tokens.get(i);
    }

    /** The kind of a token; the end of a sentence where there is none. */
    Tag tag(int i) {
        return i < 0 || i >= tokens.size() ? Tag.STOP : tokens.get(i).tag();
    }

    /** The folded word; empty where there is none. */
    String lower(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).lower();
    }

    @Nullable
    VerbGroup group(int token) {
        return token < 0 || token >= groupAt.length || groupAt[token] < 0 ? null : groups.get(groupAt[token]);
    }

    /** The group before this one, in the whole text. */
    @Nullable
    VerbGroup before(VerbGroup group) {
        int index = groupAt[group.head()];
        return index == 0 ? null : groups.get(index - 1);
    }

    int sentences() {
        return sentenceFirst.length;
    }

    int first(int sentence) {
        return sentenceFirst[sentence];
    }

    int last(int sentence) {
        return sentenceLast[sentence];
    }

    int paragraph(int token) {
        return annotation.sentences().get(tokens.get(token).sentence()).paragraph();
    }

    Paragraph paragraphOf(int token) {
        return annotation.paragraphs().get(paragraph(token));
    }

    /** The first token that can belong to a clause around this one: of its sentence, or of the quotation it stands in. */
    int clauseFirst(int token) {
        int first = Math.max(sentenceFirst[tokens.get(token).sentence()], token - REACH);
        int quotation = tokens.get(token).quotation();
        return quotation < 0 ? first : Math.max(first, quotations[quotation].first() + 1);
    }

    /** The last token that can belong to a clause around this one: of its sentence, or of the quotation it stands in. */
    int clauseLast(int token) {
        int last = Math.min(sentenceLast[tokens.get(token).sentence()], token + REACH);
        int quotation = tokens.get(token).quotation();
        if (quotation >= 0) {
            return Math.min(last, quotations[quotation].last() - 1);
        }
        int open = tokens.get(last).quotation();
        return open < 0 ? last : Math.clamp(quotations[open].last(), last, token + REACH);
    }

    /** What an encoder saw in the report. */
    Seen seen() {
        return annotation.seen() == null ? Seen.NOTHING : annotation.seen();
    }

    /** The sources that an encoder saw in a sentence, in text order. */
    List<Phrase> seenSources(int sentence) {
        return seenSources.getOrDefault(sentence, List.of());
    }

    private Map<Integer, List<Phrase>> bySentence(List<Tagged> tags) {
        Map<Integer, List<Phrase>> sources = new HashMap<>();
        for (Tagged tagged : tags) {
            Phrase phrase = tagged.role() == Role.SOURCE ? phrase(tagged.span()) : null;
            if (phrase != null) {
                sources.computeIfAbsent(tokens.get(phrase.first()).sentence(), key -> new ArrayList<>())
                        .add(phrase);
            }
        }
        return sources;
    }

    /** The tokens that a span reaches into, or null if it lies between them. */
    @Nullable
    Phrase phrase(Span span) {
        int first = 0;
        int beyond = tokens.size();
        while (first < beyond) {
            int middle = (first + beyond) >>> 1;
            if (tokens.get(middle).span().end() <= span.start()) {
                first = middle + 1;
            } else {
                beyond = middle;
            }
        }
        return first < tokens.size() && tokens.get(first).span().start() < span.end() ? run(span, first) : null;
    }

    int quotations() {
        return quotations.length;
    }

    Quotation quotation(int q) {
        return annotation.quotations().get(q);
    }

    Phrase quotationRun(int q) {
        return quotations[q];
    }

    Span span(Phrase phrase) {
        return tokens.get(phrase.first()).span().to(tokens.get(phrase.last()).span());
    }

    /** Whether two neighbouring tokens have the same sentence. */
    boolean sameSentence(int a, int b) {
        return a >= 0
                && b >= 0
                && a < tokens.size()
                && b < tokens.size()
                && tokens.get(a).sentence() == tokens.get(b).sentence();
    }
}
