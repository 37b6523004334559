package dev.firsthand.encoder;

/**
 * How a token is written: what an encoder of lower-cased subwords would otherwise not see. A capital tells a name; the
 * white space beside a straight quotation mark tells whether it opens or closes.
 */
public enum Shape {
    /** A marker of the encoder's own. */
    NONE,
    LOWER,
    /** One capital, then small letters. */
    TITLE,
    /** Two capitals or more and nothing else. */
    UPPER,
    /** One capital. */
    INITIAL,
    /** Capitals elsewhere than at the beginning, or letters without case. */
    MIXED,
    DIGITS,
    /** A mark with white space before it only. */
    OPENING,
    /** A mark with white space after it only. */
    CLOSING,
    /** A mark with white space on both sides. */
    SPACED,
    /** A mark with no white space beside it. */
    INNER;

    /** Its number in the table of vectors that the encoder learns; the order of the constants must not change. */
    @SuppressWarnings("EnumOrdinal")
    public int number() {
        return ordinal();
    }

    /** The shape of the letters and digits of a text from {@code start} to {@code end}. */
    static Shape ofWord(String chars, int start, int end) {
        int capitals = 0;
        int small = 0;
        for (int i = start; i < end; i++) {
            char c = chars.charAt(i);
            if (Character.isDigit(c)) {
                return DIGITS;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
            small += Character.isLowerCase(c) ? 1 : 0;
        }
        int length = end - start;
        if (small == length) {
            return LOWER;
        }
        if (capitals == length) {
            return length == 1 ? INITIAL : UPPER;
        }
        return capitals == 1 && small == length - 1 && Character.isUpperCase(chars.charAt(start)) ? TITLE : MIXED;
    }

    /** The shape of the mark of punctuation at {@code at}; the edges of the text count as white space. */
    static Shape ofMark(String chars, int at) {
        boolean before = at == 0 || Character.isWhitespace(chars.charAt(at - 1));
        boolean after = at + 1 == chars.length() || Character.isWhitespace(chars.charAt(at + 1));
        if (before) {
            return after ? SPACED : OPENING;
        }
        return after ? CLOSING : INNER;
    }
}
