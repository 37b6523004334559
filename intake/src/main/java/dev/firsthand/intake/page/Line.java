package dev.firsthand.intake.page;

/** The line that is being gathered while a page is walked. */
final class Line {

    private final StringBuilder text = new StringBuilder();
    private boolean space;
    private boolean closed;
    private boolean apart;
    private int words;
    private int letters;
    private int linked;
    private int away;
    private int strong;

    void add(String piece, boolean isLinked, boolean isAway, boolean isStrong) {
        int before = letters;
        int end;
        for (int at = 0; at < piece.length(); at = Math.max(end, at + 1)) {
            end = wordEnd(piece, at);
            if (end > at) {
                put(piece, at, end);
            } else {
                space |= isSpace(piece.charAt(at));
            }
        }
        linked += isLinked ? letters - before : 0;
        away += isAway ? letters - before : 0;
        strong += isStrong ? letters - before : 0;
    }

    private static int wordEnd(String piece, int from) {
        int end = from;
        while (end < piece.length() && isSeen(piece.charAt(end))) {
            end++;
        }
        return end;
    }

    private void put(String piece, int from, int end) {
        put(piece.charAt(from));
        text.append(piece, from + 1, end);
        letters += end - from;
    }

    /** An element in the line begins; it may stand apart from one that has just ended. */
    void opens(boolean mayStandApart) {
        apart = mayStandApart && closed;
    }

    void closes(boolean mayStandApart) {
        closed = mayStandApart;
    }

    private static boolean isSeam(char before, char after) {
        return (Character.isLowerCase(before) && Character.isUpperCase(after))
                || (Character.isDigit(before) && Character.isLetterOrDigit(after))
                || (Character.isLetter(before) && Character.isDigit(after));
    }

    private void put(char c) {
        boolean opens = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
        space |= apart && !opens && isSeam(text.charAt(text.length() - 1), c);
        apart = false;
        closed = false;
        if (opens || space) {
            words++;
        }
        if (space && !opens) {
            text.append(' ');
        }
        text.append(c);
        space = false;
    }

    void lineBreak() {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        space = false;
    }

    boolean endsWithBreak() {
        return !text.isEmpty() && text.charAt(text.length() - 1) == '\n';
    }

    boolean isEmpty() {
        return letters == 0;
    }

    Block block(Region region) {
        return new Block(text.toString().strip(), region.element(), region, words, letters, linked, away, strong);
    }

    void clear() {
        text.setLength(0);
        space = false;
        words = 0;
        letters = 0;
        linked = 0;
        away = 0;
        strong = 0;
    }

    private static boolean isSeen(char c) {
        return (c > ' ' && c < 0x7F) || (!isSpace(c) && c != '\u00AD' && c != '\u200B' && c != '\uFEFF');
    }

    private static boolean isSpace(char c) {
        return c == ' '
                || c == '\n'
                || c == '\t'
                || c == '\r'
                || c == '\f'
                || c == '\u00A0'
                || Character.isSpaceChar(c);
    }
}
