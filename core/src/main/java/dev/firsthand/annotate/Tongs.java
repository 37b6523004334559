package dev.firsthand.annotate;

import dev.firsthand.model.Span;
import dev.firsthand.text.Fold;
import dev.firsthand.text.Words;
import java.util.List;
import java.util.Set;

/** Tells words held with tongs and titles of works from somebody's sentence. */
final class Tongs {

    private static final int MANY_WORDS = 8;
    private static final Set<String> SENTENCE = Set.of(
            "i", "we", "he", "she", "they", "it", "you", "i'm", "i've", "i'll", "i'd", "we're", "we've", "we'll",
            "it's", "he's", "she's", "they're", "you're", "that's", "there's", "don't", "let's", "is", "are", "was",
            "were", "am");

    /** Whether the quoted words are no sentence: few, and a fragment or a title. */
    boolean hold(String chars, Span quote) {
        if (quote.length() > MANY_WORDS * 20) {
            return false;
        }
        List<String> words = Words.in(chars, quote).stream()
                .map(span -> chars.substring(span.start(), span.end()))
                .filter(word -> Character.isLetterOrDigit(word.charAt(0)))
                .toList();
        if (words.isEmpty()) {
            return true;
        }
        if (words.size() > MANY_WORDS || words.stream().map(Fold::plain).anyMatch(SENTENCE::contains)) {
            return false;
        }
        boolean fragment = Character.isLowerCase(words.getFirst().charAt(0));
        boolean title = words.stream().allMatch(Tongs::isTitleWord) && !endsLikeSpeech(chars, quote);
        return fragment || title;
    }

    private static boolean isTitleWord(String word) {
        return word.length() < 4 || !Character.isLowerCase(word.charAt(0));
    }

    private static boolean endsLikeSpeech(String chars, Span quote) {
        char last = quote.length() < 3 ? ' ' : chars.charAt(quote.end() - 2);
        return last == '.' || last == '?' || last == '!' || last == ',';
    }
}
