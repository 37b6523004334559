package dev.firsthand.identify;

import dev.firsthand.text.Gender;
import dev.firsthand.text.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Common nouns that stand for who or what may be a source, in the singular and the plural. */
final class Nouns {

    /** What a noun names. */
    enum Sort {
        PERSON,
        ORGANIZATION,
        OUTLET,
        /** Says something by itself: a study, a poll, a lawsuit. */
        DOCUMENT,
        /** Says what its owner says: a speech, a letter, a post. */
        UTTERANCE
    }

    /** What is known of a noun. */
    record Entry(String singular, Sort sort, Gender gender, boolean plural) {}

    private final Map<String, Entry> entries = new HashMap<>();

    Nouns() {
        List<List<String>> rows = Lexicon.rows(Nouns.class, "nouns.txt");
        for (List<String> row : rows) {
            String marks = row.size() > 2 ? row.get(2) : "";
            Sort sort = Sort.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            String noun = row.getFirst();
            boolean pluralOnly = marks.startsWith("p");
            entries.put(noun, new Entry(noun, sort, Gender.of(marks), pluralOnly));
            if (!pluralOnly) {
                entries.putIfAbsent(plural(noun), new Entry(noun, sort, Gender.of(marks), true));
            }
        }
    }

    /** What is known of a word in lower case, or null if it is none of the nouns. */
    @Nullable
    Entry find(String word) {
        Entry found = entries.get(word);
        int hyphen = word.lastIndexOf('-');
        return found == null && hyphen > 0 ? entries.get(word.substring(hyphen + 1)) : found;
    }

    boolean isPerson(String word) {
        Entry entry = find(word);
        return entry != null && entry.sort() == Sort.PERSON;
    }

    private static String plural(String noun) {
        if (noun.endsWith("man")) {
            return noun.substring(0, noun.length() - 2) + "en";
        }
        if (noun.endsWith("y") && "aeiou".indexOf(noun.charAt(noun.length() - 2)) < 0) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        if (noun.endsWith("wife")) {
            return noun.substring(0, noun.length() - 2) + "ves";
        }
        boolean hisses = noun.endsWith("s") || noun.endsWith("x") || noun.endsWith("ch") || noun.endsWith("sh");
        return noun + (hisses ? "es" : "s");
    }
}
