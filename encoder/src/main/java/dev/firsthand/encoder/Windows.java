package dev.firsthand.encoder;

import java.util.ArrayList;
import java.util.List;

/** Cuts the paragraphs of a report into windows that the encoder can read at once. */
public final class Windows {

    private final int length;
    private final int context;

    /**
     * @param length how many subwords and markers a window may have
     * @param context how many of them may repeat earlier paragraphs
     * @throws IllegalArgumentException if the context leaves no room
     */
    public Windows(int length, int context) {
        if (context < 0 || context > length - 3) {
            throw new IllegalArgumentException(
                    "context %d must be >= 0 and leave room in %d".formatted(context, length));
        }
        this.length = length;
        this.context = context;
    }

    /** The windows over these paragraphs: every token lies in exactly one of them outside its context. */
    public List<Window> over(List<List<Token>> paragraphs) {
        List<List<Token>> units = new ArrayList<>();
        paragraphs.forEach(paragraph -> units.addAll(units(paragraph)));
        List<Window> windows = new ArrayList<>();
        int at = 0;
        while (at < units.size()) {
            int start = contextBefore(units, at);
            int end = at + 1;
            int size = 1 + size(units, start, end);
            while (end < units.size() && size + Window.length(units.get(end)) <= length) {
                size += Window.length(units.get(end++));
            }
            windows.add(new Window(units.subList(start, end), at - start));
            at = end;
        }
        return windows;
    }

    private int contextBefore(List<List<Token>> units, int at) {
        int start = at;
        while (start > 0 && size(units, start - 1, at) <= context && 1 + size(units, start - 1, at + 1) <= length) {
            start--;
        }
        return start;
    }

    private static int size(List<List<Token>> units, int start, int end) {
        return units.subList(start, end).stream().mapToInt(Window::length).sum();
    }

    /** A paragraph in runs that fit a window, cut after a sentence where there is one. */
    public List<List<Token>> units(List<Token> paragraph) {
        List<List<Token>> units = new ArrayList<>();
        int start = 0;
        while (start < paragraph.size()) {
            int end = unitEnd(paragraph, start);
            units.add(List.copyOf(paragraph.subList(start, end)));
            start = end;
        }
        return units;
    }

    private int unitEnd(List<Token> paragraph, int start) {
        int size = 2;
        int sentence = -1;
        for (int at = start; at < paragraph.size(); at++) {
            size += paragraph.get(at).length();
            if (size > length) {
                return sentence > start ? sentence : Math.max(at, start + 1);
            }
            sentence = endsSentence(paragraph, at) ? at + 1 : sentence;
        }
        return paragraph.size();
    }

    /** Whether white space and a capital follow a token's mark: good enough to cut a paragraph that is too long. */
    private static boolean endsSentence(List<Token> paragraph, int at) {
        if (at + 1 >= paragraph.size() || paragraph.get(at).shape() != Shape.CLOSING) {
            return false;
        }
        Shape next = paragraph.get(at + 1).shape();
        return next == Shape.TITLE || next == Shape.OPENING || next == Shape.INITIAL || next == Shape.UPPER;
    }
}
