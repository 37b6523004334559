package dev.firsthand.clean;

import dev.firsthand.model.Span;

/** What nobody sees: white space, line ends, and marks without width. */
final class Spaces {

    private Spaces() {}

    static boolean is(char c) {
        boolean plain = c > ' ' && c < 0x7F;
        return !plain && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085');
    }

    /** Whether the character shows nothing but is no white space: byte order mark, zero-width space, control character. */
    static boolean isUnseen(char c) {
        int type = Character.getType(c);
        return !is(c) && (type == Character.FORMAT || type == Character.CONTROL);
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u000B';
    }

    /** The span without the white space at its edges. */
    static Span strip(String chars, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && is(chars.charAt(start))) {
            start++;
        }
        while (end > start && is(chars.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /** A string on one line, each run of white space one blank, without unseen marks. */
    static String oneLine(String text) {
        return isOneLine(text) ? text : joined(text);
    }

    private static boolean isOneLine(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c > ' ' && c < 0x7F;
            if (!plain && (c == ' ' ? space : is(c) || isUnseen(c))) {
                return false;
            }
            space = c == ' ';
        }
        return !space || text.isEmpty();
    }

    private static String joined(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (is(c)) {
                if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else if (!isUnseen(c)) {
                out.append(c);
            }
        }
        return out.toString().strip();
    }
}
