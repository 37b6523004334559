package dev.firsthand.compare;

import dev.firsthand.compare.Origins.Found;
import dev.firsthand.compare.Wording.Token;
import dev.firsthand.model.Speaker;
import dev.firsthand.text.Fold;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The origins of a claim, each once. An origin is held against those alone that have a word, an outlet or a quoted run in
 * common with it: a claim may have thousands.
 */
final class Distinct {

    private final List<Found> all = new ArrayList<>();
    private final Map<String, List<Integer>> byKey = new HashMap<>();

    /** Adds an origin's statements to the first that it is the same as, or adds it. */
    void add(Found origin) {
        Set<String> keys = keys(origin);
        SortedSet<Integer> candidates = new TreeSet<>();
        keys.forEach(key -> candidates.addAll(byKey.getOrDefault(key, List.of())));
        for (int candidate : candidates) {
            if (all.get(candidate).isSame(origin)) {
                all.get(candidate).statements().addAll(origin.statements());
                return;
            }
        }
        keys.forEach(key -> byKey.computeIfAbsent(key, own -> new ArrayList<>()).add(all.size()));
        all.add(origin);
    }

    /** The origins, in the order in which they were added first. */
    List<Found> all() {
        return all;
    }

    /** Two origins that have no key in common cannot be the same. */
    private static Set<String> keys(Found origin) {
        Set<String> keys = new TreeSet<>();
        if (origin.kind() == Speaker.Kind.UNNAMED) {
            keys.add("outlet " + Fold.plain(origin.outlet()));
            addRuns(origin.first().quoted(), keys);
        } else if (origin.kind() == Speaker.Kind.OUTLET) {
            keys.add("name " + Fold.plain(origin.name()));
        } else {
            Voice voice = origin.first().voice();
            voice.words().forEach(word -> keys.add("word " + word));
            keys.add("short " + voice.bare());
            keys.add("short " + initials(voice.words()));
        }
        return keys;
    }

    private static void addRuns(List<Token> quoted, Set<String> keys) {
        for (int i = 0; i + Found.SAME_WORDS <= quoted.size(); i++) {
            StringBuilder run = new StringBuilder("run");
            quoted.subList(i, i + Found.SAME_WORDS)
                    .forEach(word -> run.append(' ').append(word.key()));
            keys.add(run.toString());
        }
    }

    private static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        words.forEach(word -> initials.append(word.charAt(0)));
        return initials.toString();
    }
}
