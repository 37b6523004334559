package dev.firsthand.compare;

import dev.firsthand.model.Speaker;
import dev.firsthand.text.Fold;
import dev.firsthand.text.FunctionWords;
import dev.firsthand.text.Lexicon;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A speaker laid out for comparing.
 *
 * @param id one for each speaker of the story
 * @param principals ids of those it speaks for
 * @param byOffice whether it is known by an office or description alone: “the mayor”
 * @param bare the name without full stops and article, as an abbreviation is written
 * @param words of the name, titles and small words left out
 */
record Voice(String id, Set<String> principals, Speaker.Kind kind, boolean byOffice, String bare, List<String> words) {

    private static final Set<String> TITLES = Set.copyOf(Lexicon.lines(Voice.class, "titles.txt"));

    static Voice of(Speaker speaker, Set<String> principals) {
        String plain = Fold.plain(speaker.name());
        List<String> words = Arrays.stream(plain.split("[^\\p{L}\\p{N}'.&-]+"))
                .map(Voice::trimmed)
                .filter(word -> !word.isEmpty() && !TITLES.contains(word) && !FunctionWords.contains(word))
                .toList();
        String bare = plain.replace(".", "");
        boolean article = bare.startsWith("the ");
        return new Voice(speaker.id(), principals, speaker.kind(), article, article ? bare.substring(4) : bare, words);
    }

    private static String trimmed(String word) {
        String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        return bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
    }
}
