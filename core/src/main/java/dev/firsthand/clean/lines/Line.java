package dev.firsthand.clean.lines;

/**
 * A line of a capture, or a piece cut off one, as the model sees it.
 *
 * @param text its beginning, on one line
 * @param tail its last characters
 * @param words how many words it has, counted up to a limit
 * @param length how many code points it has
 * @param opens whether a line begins with it
 * @param closes whether a line ends with it
 * @param gap whether a blank line stands before it
 * @param hint what the rules that go by words alone say of it
 */
public record Line(
        String text, String tail, int words, int length, boolean opens, boolean closes, boolean gap, Hint hint) {

    private static final String CLOSERS = "”\"’')]»›*";
    private static final String ENDERS = ".!?…:;。！？";

    /** What a rule that goes by words alone may have said of a line. */
    public enum Hint {
        NONE,
        ORNAMENT,
        DATES,
        OUTLET,
        HELPERS,
        CREDIT,
        BYLINE,
        LEGAL,
        MARKER,
        BUTTONS,
        LABEL,
        CALL,
        TEASER,
        NOTE,
        DATELINE;

        /** Its number for the model, which was trained on this order. */
        @SuppressWarnings("EnumOrdinal")
        int number() {
            return ordinal();
        }

        /** Whether it tells who wrote the report, or when. */
        boolean tellsOfReport() {
            return this == BYLINE || this == DATES;
        }

        boolean isFrame() {
            return this == BUTTONS || this == CALL || this == MARKER;
        }

        boolean isNote() {
            return this == HELPERS || this == NOTE;
        }
    }

    /** Whether it ends as a sentence does. */
    boolean endsSentence() {
        int end = tail.length();
        while (end > 0 && (CLOSERS.indexOf(tail.charAt(end - 1)) >= 0 || tail.charAt(end - 1) == ' ')) {
            end--;
        }
        return end > 0 && ENDERS.indexOf(tail.charAt(end - 1)) >= 0;
    }

    /** Whether it breaks off, as teasers do. */
    boolean breaksOff() {
        return tail.endsWith("...") || tail.endsWith("…") || tail.endsWith("[...]") || tail.endsWith("[…]");
    }

    /** Whether it reads like a paragraph of a story: a sentence of some length, to its end. */
    boolean isProse() {
        return hint == Hint.NONE && !breaksOff() && ((words >= 8 && endsSentence()) || words >= 30);
    }
}
