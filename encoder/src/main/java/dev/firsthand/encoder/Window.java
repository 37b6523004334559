package dev.firsthand.encoder;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of whole paragraphs that the encoder reads at once: a marker, then each paragraph's subwords and a marker.
 * Paragraphs that lie wholly in the context have been read in an earlier window.
 */
public final class Window {

    private final List<List<Token>> paragraphs;
    private final int context;

    /**
     * @param paragraphs none empty
     * @param context how many of the first paragraphs only give context
     */
    public Window(List<List<Token>> paragraphs, int context) {
        this.paragraphs = List.copyOf(paragraphs);
        this.context = context;
    }

    /** The same window with one more paragraph. */
    Window with(List<Token> paragraph) {
        List<List<Token>> more = new ArrayList<>(paragraphs);
        more.add(paragraph);
        return new Window(more, context);
    }

    public List<List<Token>> paragraphs() {
        return paragraphs;
    }

    /** How many of the first paragraphs only give context. */
    public int context() {
        return context;
    }

    /** All its tokens, in text order. */
    public List<Token> tokens() {
        return paragraphs.stream().flatMap(List::stream).toList();
    }

    /** How many of the first tokens only give context. */
    public int contextTokens() {
        return paragraphs.subList(0, context).stream().mapToInt(List::size).sum();
    }

    /** How many subwords and markers it has. */
    public int length() {
        return 1 + paragraphs.stream().mapToInt(Window::length).sum();
    }

    /** How many subwords a paragraph has, with the marker at its end. */
    public static int length(List<Token> paragraph) {
        return 1 + paragraph.stream().mapToInt(Token::length).sum();
    }

    /** The number of each subword in the vocabulary. */
    public int[] subwords(Vocabulary vocabulary) {
        int[] ids = new int[length()];
        int at = 0;
        ids[at++] = vocabulary.number(Vocabulary.BEGINNING);
        for (List<Token> paragraph : paragraphs) {
            for (Token token : paragraph) {
                for (int i = 0; i < token.length(); i++) {
                    ids[at++] = token.subword(i);
                }
            }
            ids[at++] = vocabulary.number(Vocabulary.END);
        }
        return ids;
    }

    /** The {@link Shape#number()} of each subword. */
    public int[] shapes() {
        int[] shapes = new int[length()];
        int at = 1;
        for (List<Token> paragraph : paragraphs) {
            for (Token token : paragraph) {
                for (int i = 0; i < token.length(); i++) {
                    shapes[at++] = token.shape().number();
                }
            }
            at++;
        }
        return shapes;
    }

    /** Where the first subword of each token lies; that of the marker at the beginning lies at 0. */
    public int[] positions() {
        List<Integer> positions = new ArrayList<>();
        int at = 1;
        for (List<Token> paragraph : paragraphs) {
            for (Token token : paragraph) {
                positions.add(at);
                at += token.length();
            }
            at++;
        }
        return positions.stream().mapToInt(Integer::intValue).toArray();
    }
}
