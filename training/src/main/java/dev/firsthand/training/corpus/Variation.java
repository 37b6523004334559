package dev.firsthand.training.corpus;

import dev.firsthand.encoder.Head;
import dev.firsthand.encoder.Shape;
import dev.firsthand.encoder.Token;
import dev.firsthand.encoder.Vocabulary;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Changes how a text is printed without changing what is said in it, so that the encoder does not learn one outlet's
 * typography: other quotation marks, none at all, or no capitals.
 */
public final class Variation {

    private static final double OTHER_QUOTES = 0.25;
    private static final double NO_CAPITALS = 0.04;

    private final Vocabulary vocabulary;

    public Variation(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The text as it is, or changed. */
    public Labelled of(Labelled text, Random random) {
        double quotes = random.nextDouble();
        boolean small = random.nextDouble() < NO_CAPITALS;
        Labelled changed = quotes < OTHER_QUOTES ? requoted(text, (int) (quotes / OTHER_QUOTES * 4)) : text;
        return small ? each(changed, Variation::withoutCapitals) : changed;
    }

    private Labelled requoted(Labelled text, int style) {
        return switch (style) {
            case 0 -> each(text, token -> isQuote(token) ? with(token, "\"") : token);
            case 1 -> each(text, token -> isQuote(token) ? with(token, opens(token) ? "“" : "”") : token);
            case 2 -> each(text, token -> isQuote(token) ? with(token, opens(token) ? "‘" : "’") : token);
            default -> without(text);
        };
    }

    private boolean isQuote(Token token) {
        return token.length() == 1 && (is(token, "\"") || is(token, "“") || is(token, "”"));
    }

    private boolean is(Token token, String mark) {
        return token.subword(0) == vocabulary.number(mark);
    }

    private static boolean opens(Token token) {
        return token.shape() == Shape.OPENING || token.shape() == Shape.SPACED;
    }

    private Token with(Token token, String mark) {
        int number = vocabulary.number(mark);
        return number < 0 ? token : new Token(token.span(), token.shape(), number);
    }

    private static Token withoutCapitals(Token token) {
        return switch (token.shape()) {
            case TITLE, UPPER, INITIAL, MIXED -> {
                int[] subwords = new int[token.length()];
                for (int i = 0; i < subwords.length; i++) {
                    subwords[i] = token.subword(i);
                }
                yield new Token(token.span(), Shape.LOWER, subwords);
            }
            default -> token;
        };
    }

    private interface Change {
        Token of(Token token);
    }

    private static Labelled each(Labelled text, Change change) {
        List<List<Token>> paragraphs = text.paragraphs().stream()
                .map(paragraph -> paragraph.stream().map(change::of).toList())
                .toList();
        Map<Head, int[]> labels = new EnumMap<>(Head.class);
        text.heads().forEach(head -> labels.put(head, text.labels(head)));
        return new Labelled(text.name(), paragraphs, labels, text.links());
    }

    /** Without quotation marks; a span that began with one begins with what follows it. */
    private Labelled without(Labelled text) {
        int size = text.size();
        int[] moved = new int[size + 1];
        List<Token> tokens = text.paragraphs().stream().flatMap(List::stream).toList();
        for (int i = 0; i < size; i++) {
            moved[i + 1] = moved[i] + (isQuote(tokens.get(i)) ? 0 : 1);
        }
        Map<Head, int[]> labels = new EnumMap<>(Head.class);
        for (Head head : text.heads()) {
            labels.put(head, kept(head, text.labels(head), moved));
        }
        List<List<Token>> paragraphs = text.paragraphs().stream()
                .map(paragraph ->
                        paragraph.stream().filter(token -> !isQuote(token)).toList())
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
        int[] roles = labels.get(Head.ROLES);
        List<Link> links = new ArrayList<>();
        for (Link link : text.links()) {
            int content = moved[link.content()];
            if (roles != null && content < roles.length && roles[content] == Head.ROLES.number("B-content")) {
                links.add(new Link(content, move(link.source(), moved), move(link.cue(), moved)));
            }
        }
        return new Labelled(text.name(), paragraphs, labels, links);
    }

    private static int move(int token, int[] moved) {
        return token < 0 ? token : moved[token];
    }

    private static int[] kept(Head head, int[] labels, int[] moved) {
        int[] kept = new int[moved[labels.length]];
        String begun = "";
        for (int i = 0; i < labels.length; i++) {
            String label = head.labels().get(labels[i]);
            boolean dropped = moved[i + 1] == moved[i];
            if (dropped) {
                begun = label.startsWith("B-") ? label.substring(2) : begun;
            } else {
                boolean first = label.startsWith("I-") && label.substring(2).equals(begun);
                kept[moved[i]] = first ? head.number("B-" + begun) : labels[i];
                begun = "";
            }
        }
        return kept;
    }
}
