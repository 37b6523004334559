package dev.firsthand.intake.kind;

/** Tells characters from what only looks like one. */
public final class Characters {

    private static final char REPLACEMENT = '\uFFFD';

    private Characters() {}

    /** The text with U+FFFD for each zero and each half of a surrogate pair, so that nothing after them moves. */
    public static String mended(String text) {
        return isSound(text) ? text : replaced(text);
    }

    private static boolean isSound(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isSurrogate(c)) { // a pair, or a half of one
                return text.codePoints().noneMatch(Characters::isNone);
            }
        }
        return true;
    }

    private static String replaced(String text) {
        StringBuilder mended = new StringBuilder(text.length());
        text.codePoints().forEach(point -> mended.appendCodePoint(isNone(point) ? REPLACEMENT : point));
        return mended.toString();
    }

    /** A pair is one code point, so that a surrogate that is met lacks its other half. */
    private static boolean isNone(int point) {
        return point == 0 || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
