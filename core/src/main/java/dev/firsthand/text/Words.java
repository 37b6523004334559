package dev.firsthand.text;

import dev.firsthand.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Where words and marks of punctuation lie. Read by hand and not by a pattern: every stage asks for words. */
public final class Words {

    private static final List<String> AFTER_NUMBER = List.of("st", "nd", "rd", "th", "km", "m", "pm", "am", "%");

    private Words() {}

    /**
     * The words and marks within a span, in text order; “don’t”, “vice-president” and “U.S.” are one word each, a
     * possessive is part of its word, and so is what follows a number without a space: “3rd”, “5.30pm”, “40%”. An
     * ellipsis and a double hyphen are one mark each.
     *
     * @param chars one {@code char} a code point
     */
    public static List<Span> in(String chars, Span span) {
        List<Span> found = new ArrayList<>(span.length() / 6 + 1);
        int at = span.start();
        while (at < span.end()) {
            if (isSpace(chars.charAt(at))) {
                at++;
            } else {
                int end = end(chars, at, span.end());
                found.add(new Span(at, end));
                at = end;
            }
        }
        return found;
    }

    private static int end(String chars, int start, int limit) {
        char first = chars.charAt(start);
        if (!isLetter(first) && !isDigit(first)) {
            return markEnd(chars, start, limit);
        }
        int end = isDigit(first) ? numberEnd(chars, start, limit) : initialsEnd(chars, start, limit);
        return end > start ? end : wordEnd(chars, start, limit);
    }

    private static int markEnd(String chars, int start, int limit) {
        for (String mark : List.of("...", "--")) {
            if (start + mark.length() <= limit && chars.startsWith(mark, start)) {
                return start + mark.length();
            }
        }
        return start + 1;
    }

    /** The end of “U.S.”, or the start if there are not two capitals with a full stop each. */
    private static int initialsEnd(String chars, int start, int limit) {
        int end = start;
        while (end + 1 < limit && isCapital(chars.charAt(end)) && chars.charAt(end + 1) == '.') {
            end += 2;
        }
        return end - start >= 4 ? end : start;
    }

    /** The end of “1,250”, “5.30pm” or “40%”, or the start if letters of a word follow. */
    private static int numberEnd(String chars, int start, int limit) {
        int end = digitsEnd(chars, start, limit);
        while (end + 1 < limit && ".,:".indexOf(chars.charAt(end)) >= 0 && isDigit(chars.charAt(end + 1))) {
            end = digitsEnd(chars, end + 1, limit);
        }
        for (String ending : AFTER_NUMBER) {
            if (end + ending.length() <= limit && chars.startsWith(ending, end)) {
                end += ending.length();
                break;
            }
        }
        boolean goesOn = end < limit && (isLetter(chars.charAt(end)) || isDigit(chars.charAt(end)));
        return goesOn ? start : end;
    }

    private static int digitsEnd(String chars, int start, int limit) {
        int end = start;
        while (end < limit && isDigit(chars.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int wordEnd(String chars, int start, int limit) {
        int end = runEnd(chars, start + 1, limit);
        while (end + 1 < limit && joins(chars.charAt(end), chars.charAt(end + 1))) {
            end = runEnd(chars, end + 1, limit);
        }
        return end;
    }

    /** Whether a mark within a word is part of it: an apostrophe or “&” before a letter, a hyphen before a digit too. */
    private static boolean joins(char mark, char next) {
        return switch (mark) {
            case '’', '\'', '&' -> isLetter(next);
            case '-', '‐', '‑' -> isLetter(next) || isDigit(next);
            default -> false;
        };
    }

    private static int runEnd(String chars, int start, int limit) {
        int end = start;
        while (end < limit && isInWord(chars.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isInWord(char c) {
        return isLetter(c) || isDigit(c) || (c >= 0x80 && (c == '\u00AD' || isCombining(c)));
    }

    private static boolean isCombining(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x80 && Character.isSpaceChar(c));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c < 0x80 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : Character.isLetter(c);
    }

    private static boolean isCapital(char c) {
        return c < 0x80 ? c >= 'A' && c <= 'Z' : Character.getType(c) == Character.UPPERCASE_LETTER;
    }
}
