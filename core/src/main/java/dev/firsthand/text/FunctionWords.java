package dev.firsthand.text;

import java.util.Set;

/** The words that say little about what a text is about, as listed in {@code function-words.txt}. */
public final class FunctionWords {

    private static final Set<String> LISTED = Set.copyOf(Lexicon.lines(FunctionWords.class, "function-words.txt"));

    private FunctionWords() {}

    /** Whether a word, folded as {@link Fold#plain} folds it, is one of them. */
    public static boolean contains(String folded) {
        return LISTED.contains(folded);
    }
}
