package dev.firsthand.encoder;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

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
    public List<Window> over(Iterable<List<Token>> paragraphs) {
        List<Window> windows = new ArrayList<>();
        each(paragraphs.iterator(), windows::add);
        return windows;
    }

    /** Hands over the windows one by one, and holds no more of the paragraphs than one window needs. */
    public void each(Iterator<List<Token>> paragraphs, Consumer<Window> reader) {
        Window open = new Window(List.of(), 0);
        while (paragraphs.hasNext()) {
            for (List<Token> unit : units(paragraphs.next())) {
                if (open.length() + Window.length(unit) > length) {
                    reader.accept(open);
                    open = contextFor(unit, open);
                }
                open = open.with(unit);
            }
        }
        if (open.paragraphs().size() > open.context()) {
            reader.accept(open);
        }
    }

    /** The last paragraphs of a window, as many as there is room for before the next paragraph. */
    private Window contextFor(List<Token> next, Window last) {
        int room = Math.min(context, length - 1 - Window.length(next));
        int first = last.paragraphs().size();
        while (first > 0 && Window.length(last.paragraphs().get(first - 1)) <= room) {
            first--;
            room -= Window.length(last.paragraphs().get(first));
        }
        int count = last.paragraphs().size() - first;
        return new Window(last.paragraphs().subList(first, first + count), count);
    }

    /** A paragraph in runs that fit a window, cut after a sentence where there is one. */
    public List<List<Token>> units(List<Token> paragraph) {
        List<List<Token>> units = new ArrayList<>();
        int start = 0;
        while (start < paragraph.size()) {
            int end = unitEnd(paragraph, start);
            units.add(paragraph.subList(start, end));
            start = end;
        }
        return units;
    }

    private int unitEnd(List<Token> paragraph, int start) {
        int size = 2;
        int sentence = start;
        for (int at = start; at < paragraph.size(); at++) {
            size += paragraph.get(at).length();
            if (size > length) {
                return sentence > start ? sentence : Math.max(at, start + 1);
            }
            sentence = endsSentence(paragraph, at) ? at + 1 : sentence;
        }
        return paragraph.size();
    }

    /** Whether white space and a capital follow a mark: good enough to cut a paragraph that is too long. */
    private static boolean endsSentence(List<Token> paragraph, int at) {
        if (at + 1 >= paragraph.size() || paragraph.get(at).shape() != Shape.CLOSING) {
            return false;
        }
        return switch (paragraph.get(at + 1).shape()) {
            case TITLE, OPENING, INITIAL, UPPER -> true;
            default -> false;
        };
    }
}
