package dev.firsthand.grade;

import dev.firsthand.text.Fold;
import dev.firsthand.text.FunctionWords;
import dev.firsthand.text.Lexicon;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the words that describe a source tell of it, from {@code source-words.txt}. */
final class SourceWords {

    private static final Set<String> BARE = words("bare");
    private static final Set<String> DOCUMENT = words("document");
    private static final Set<String> PRESS = words("press");
    private static final Set<String> END = words("end");
    private static final Set<String> PARTICIPLES = Set.of("seen", "shown", "written", "sent", "given", "made", "held");

    private SourceWords() {}

    private static Set<String> words(String kind) {
        return Lexicon.rows(SourceWords.class, "source-words.txt").stream()
                .filter(row -> row.getFirst().equals(kind))
                .flatMap(row -> Stream.of(row.get(1).split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the noun that the words hang on is something written, filmed or counted. */
    static boolean nameDocument(String words) {
        return isHead(words, DOCUMENT);
    }

    /** Whether that noun is what other outlets publish. */
    static boolean namePress(String words) {
        return isHead(words, PRESS);
    }

    /** Whether they say more than that there is a source: a side, a place, how it knows. */
    static boolean describe(String words) {
        return split(words)
                .anyMatch(word -> !BARE.contains(word)
                        && !FunctionWords.contains(word)
                        && !word.chars().allMatch(Character::isDigit));
    }

    /** Whether one of these words is the noun itself: “law” is not in “law professors”. */
    private static boolean isHead(String words, Set<String> wanted) {
        List<String> all = split(words).toList();
        for (int i = 0; i < all.size() && !END.contains(all.get(i)); i++) {
            boolean last = i + 1 == all.size() || END.contains(all.get(i + 1)) || hangsOn(all.get(i + 1));
            if (last && wanted.contains(all.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** “Documents obtained by …”, “documents seen by …”. */
    private static boolean hangsOn(String word) {
        return word.endsWith("ed") || PARTICIPLES.contains(word);
    }

    private static Stream<String> split(String words) {
        return Arrays.stream(Fold.plain(words).split("[^\\p{L}\\p{N}'.-]+")).filter(word -> !word.isEmpty());
    }
}
