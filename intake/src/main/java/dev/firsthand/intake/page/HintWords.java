package dev.firsthand.intake.page;

import dev.firsthand.text.Lexicon;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads hints from the words of classes and ids: “article-body”, “relatedPosts”. What an element only “has” it is not. */
final class HintWords {

    private static final int LONGEST = 300;
    private static final Set<String> MODIFIERS =
            Set.of("has", "have", "with", "no", "not", "without", "is", "hide", "non");

    private final Map<String, Hint> hints = new HashMap<>();

    /** Of two words: by the first, then by the second. */
    private final Map<String, Map<String, Hint>> pairs = new HashMap<>();

    HintWords() {
        for (List<String> row : Lexicon.rows(HintWords.class, "hints.txt")) {
            put(row.get(0), Hint.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
        }
    }

    private void put(String words, Hint hint) {
        int space = words.indexOf(' ');
        if (space < 0) {
            hints.put(words, hint);
        } else {
            pairs.computeIfAbsent(words.substring(0, space), first -> new HashMap<>())
                    .put(words.substring(space + 1), hint);
        }
    }

    /** The hints in an attribute's value. */
    Set<Hint> in(String value) {
        Set<Hint> found = EnumSet.noneOf(Hint.class);
        String before = "";
        for (String word : words(value)) {
            Hint two = pairs.getOrDefault(before, Map.of()).get(word);
            Hint one = MODIFIERS.contains(before) ? null : hints.get(word);
            add(two, found);
            if (two == null) {
                add(one, found);
            }
            before = word;
        }
        return found;
    }

    private static void add(@Nullable Hint hint, Set<Hint> found) {
        if (hint != null) {
            found.add(hint);
        }
    }

    /** Parted at what is no letter and where small letters meet a capital. */
    private static List<String> words(String value) {
        List<String> words = new ArrayList<>();
        int end = Math.min(value.length(), LONGEST);
        int start = -1;
        for (int i = 0; i <= end; i++) {
            boolean letter = i < end && Character.isLetterOrDigit(value.charAt(i));
            boolean hump = letter
                    && start >= 0
                    && Character.isUpperCase(value.charAt(i))
                    && !Character.isUpperCase(value.charAt(i - 1));
            if (start >= 0 && (!letter || hump)) {
                words.add(value.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
            if (letter && start < 0) {
                start = i;
            }
        }
        return words;
    }
}
