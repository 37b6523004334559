package dev.firsthand.text;

/**
 * One way to write an outlet's name, and what has to stand around it so that it is not just a common word.
 *
 * @param text the words, with plain apostrophes, without article or quotation marks that are only {@code need}ed
 */
record OutletForm(String text, Need need, Outlets.Known outlet) {

    enum Need {
        NOTHING,
        /** Nothing else may stand beside it: never found in running text. */
        WHOLE,
        /** “the” or “The” before it. */
        ARTICLE,
        /** “The” before it. */
        CAPITAL_ARTICLE,
        /** Quotation marks around it, or a possessive before it. */
        QUOTED
    }

    /** Reads the notation that the head of {@code outlets.txt} explains. */
    static OutletForm of(String written, Outlets.Known outlet) {
        String text = written.strip().replace('’', '\'');
        if (text.startsWith("=")) {
            return new OutletForm(text.substring(1), Need.WHOLE, outlet);
        }
        if (text.startsWith("“")) {
            return new OutletForm(text.substring(1, text.length() - 1), Need.QUOTED, outlet);
        }
        if (text.startsWith("the ")) {
            return new OutletForm(text.substring(4), Need.ARTICLE, outlet);
        }
        if (text.startsWith("The ")) {
            return new OutletForm(text.substring(4), Need.CAPITAL_ARTICLE, outlet);
        }
        return new OutletForm(text, Need.NOTHING, outlet);
    }

    int length() {
        return text.length();
    }

    /** Where the form ends if it stands at {@code start} with what it needs around it; else -1. */
    int match(String chars, int start, int limit) {
        int end = start + text.length();
        if (end > limit || !sameWords(chars, start) || joinsOn(chars, end, limit)) {
            return -1;
        }
        boolean fits = switch (need) {
            case NOTHING -> true;
            case WHOLE -> false;
            case ARTICLE -> article(chars, start, true);
            case CAPITAL_ARTICLE -> article(chars, start, false);
            case QUOTED -> isQuoted(chars, start, end, limit) || followsPossessive(chars, start);
        };
        return fits ? end : -1;
    }

    /** Whether a short form has an article before it and no further name behind it: “the Post”, not “the Post Office”. */
    static boolean standsAlone(String chars, int start, int end, int limit) {
        boolean goesOn = end + 1 < limit && chars.charAt(end) == ' ' && Character.isUpperCase(chars.charAt(end + 1));
        return article(chars, start, true) && !goesOn;
    }

    private boolean sameWords(String chars, int start) {
        for (int i = 0; i < text.length(); i++) {
            char c = chars.charAt(start + i);
            char wanted = text.charAt(i);
            boolean same = c == wanted || (wanted == '\'' && c == '’') || (wanted == ' ' && isSpace(c));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean joinsOn(String chars, int end, int limit) {
        return end < limit
                && Character.isLetterOrDigit(chars.charAt(end))
                && Character.isLetterOrDigit(chars.charAt(end - 1));
    }

    private static boolean article(String chars, int start, boolean anyCase) {
        int at = start - 4;
        return at >= 0
                && isSpace(chars.charAt(start - 1))
                && (chars.startsWith("The", at) || (anyCase && chars.startsWith("the", at)))
                && (at == 0 || !Character.isLetterOrDigit(chars.charAt(at - 1)));
    }

    private static boolean isQuoted(String chars, int start, int end, int limit) {
        if (start == 0 || "“\"‘'`".indexOf(chars.charAt(start - 1)) < 0) {
            return false;
        }
        int at = end < limit && ",.!?".indexOf(chars.charAt(end)) >= 0 ? end + 1 : end;
        return at < limit && "”\"’'".indexOf(chars.charAt(at)) >= 0;
    }

    private static boolean followsPossessive(String chars, int start) {
        int at = start - 3;
        return at >= 1
                && isSpace(chars.charAt(start - 1))
                && chars.charAt(start - 2) == 's'
                && "’'".indexOf(chars.charAt(at)) >= 0;
    }
}
