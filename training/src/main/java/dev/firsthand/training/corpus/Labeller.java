package dev.firsthand.training.corpus;

import dev.firsthand.encoder.Head;
import dev.firsthand.encoder.Token;
import dev.firsthand.encoder.Tokenizer;
import dev.firsthand.model.Span;
import dev.firsthand.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Turns annotated texts into tokens with labels. */
public final class Labeller {

    private final Tokenizer tokenizer;

    public Labeller(Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    /** A text with attribution relations; each line that is not blank is a paragraph. */
    public Labelled attributions(Brat.Annotated annotated) {
        String chars = Text.of(annotated.text()).chars();
        List<List<Token>> paragraphs = new ArrayList<>();
        for (Span line : lines(chars)) {
            List<Token> tokens = tokenizer.tokens(chars, line);
            if (!tokens.isEmpty()) {
                paragraphs.add(tokens);
            }
        }
        List<Token> tokens = paragraphs.stream().flatMap(List::stream).toList();
        NavigableMap<Integer, Integer> ends = new TreeMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            ends.put(tokens.get(i).span().end(), i);
        }
        int[] labels = new int[tokens.size()];
        for (Relation relation : annotated.relations()) {
            mark(labels, "source", relation.source(), tokens, ends);
            mark(labels, "cue", relation.cue(), tokens, ends);
            mark(labels, "content", relation.content(), tokens, ends);
        }
        startAtParagraphs(labels, paragraphs);
        return new Labelled(annotated.name(), paragraphs, Map.of(Head.ROLES, labels), links(annotated, labels, ends));
    }

    private static List<Span> lines(String chars) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= chars.length(); at++) {
            if (at == chars.length() || chars.charAt(at) == '\n') {
                lines.add(new Span(start, at));
                start = at + 1;
            }
        }
        return lines;
    }

    private static void mark(
            int[] labels, String role, List<Span> spans, List<Token> tokens, NavigableMap<Integer, Integer> ends) {
        for (Span span : spans) {
            int first = first(span, ends);
            for (int i = first; i < tokens.size() && tokens.get(i).span().start() < span.end(); i++) {
                labels[i] = Head.ROLES.number((i == first ? "B-" : "I-") + role);
            }
        }
    }

    /** The first token that ends after the span starts; the number of tokens if there is none. */
    private static int first(Span span, NavigableMap<Integer, Integer> ends) {
        Map.Entry<Integer, Integer> entry = ends.higherEntry(span.start());
        return entry == null ? ends.size() : entry.getValue();
    }

    /** A span that runs on into a paragraph begins there anew, for paragraphs are decoded one by one. */
    private static void startAtParagraphs(int[] labels, List<List<Token>> paragraphs) {
        int at = 0;
        for (List<Token> paragraph : paragraphs) {
            String label = Head.ROLES.labels().get(labels[at]);
            if (label.startsWith("I-")) {
                labels[at] = Head.ROLES.number("B-" + label.substring(2));
            }
            at += paragraph.size();
        }
    }

    private static List<Link> links(Brat.Annotated annotated, int[] labels, NavigableMap<Integer, Integer> ends) {
        List<Link> links = new ArrayList<>();
        for (Relation relation : annotated.relations()) {
            int source = anchor(relation.source(), "B-source", labels, ends);
            int cue = anchor(relation.cue(), "B-cue", labels, ends);
            for (Span content : relation.content()) {
                int first = anchor(List.of(content), "B-content", labels, ends);
                if (first >= 0) {
                    links.add(new Link(first, source, cue));
                }
            }
        }
        return links;
    }

    private static int anchor(List<Span> spans, String label, int[] labels, NavigableMap<Integer, Integer> ends) {
        if (spans.isEmpty()) {
            return Link.NONE;
        }
        int first = first(spans.getFirst(), ends);
        return first < labels.length && labels[first] == Head.ROLES.number(label) ? first : Link.NONE;
    }
}
