package dev.firsthand.attribute;

/** How far phrases can reach where brackets open and close: what is said in them, and who says it, stays in them. */
final class Brackets {

    private Brackets() {}

    /** The last token that a phrase can have which begins at one: before a bracket that closes and opened before it. */
    static int last(Scene scene, int first, int limit) {
        int open = 0;
        for (int i = first; i <= limit; i++) {
            open += depth(scene, i);
            if (open < 0) {
                return i - 1;
            }
        }
        return limit;
    }

    /** The first token that a phrase can have which ends at one: behind a bracket that opens and closes after it. */
    static int first(Scene scene, int last, int limit) {
        int closed = 0;
        for (int i = last; i >= limit; i--) {
            closed -= depth(scene, i);
            if (closed < 0) {
                return i + 1;
            }
        }
        return limit;
    }

    /** The phrase without a bracket at its end that opens what is no part of it: “it would close (the board said)”. */
    static Phrase closed(Scene scene, Phrase phrase) {
        boolean opens = phrase.last() > phrase.first() && opens(scene, phrase.last());
        return opens ? new Phrase(phrase.first(), phrase.last() - 1) : phrase;
    }

    static boolean opens(Scene scene, int i) {
        return scene.lower(i).equals("(");
    }

    private static int depth(Scene scene, int i) {
        return opens(scene, i) ? 1 : scene.lower(i).equals(")") ? -1 : 0;
    }
}
