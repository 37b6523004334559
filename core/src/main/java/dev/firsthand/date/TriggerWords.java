package dev.firsthand.date;

import dev.firsthand.text.Lexicon;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of {@code triggers.txt} by first letter and length, so that most words of a text are told off by these two. */
final class TriggerWords {

    private record Entry(String word, Trigger trigger) {}

    private static final int LONGEST = 14;
    private static final int LETTERS = 26;

    private final List<List<Entry>> entries = new ArrayList<>();

    TriggerWords() {
        for (int place = 0; place < LETTERS * (LONGEST + 1); place++) {
            entries.add(new ArrayList<>());
        }
        for (List<String> row : Lexicon.rows(TriggerWords.class, "triggers.txt")) {
            Trigger trigger = Trigger.valueOf(row.getFirst());
            for (String word : row.get(1).split(" ")) {
                entries.get(place(word.charAt(0), word.length())).add(new Entry(word, trigger));
            }
        }
    }

    private static int place(char first, int length) {
        return (first - 'a') * (LONGEST + 1) + length;
    }

    /** What a word triggers in whatever case, or null. */
    @Nullable
    Trigger trigger(String chars, int start, int end) {
        char first = Character.toLowerCase(chars.charAt(start));
        if (end - start > LONGEST || first < 'a' || first > 'z') {
            return null;
        }
        for (Entry entry : entries.get(place(first, end - start))) {
            if (chars.regionMatches(true, start, entry.word, 0, end - start)) {
                return entry.trigger;
            }
        }
        return null;
    }
}
