package dev.firsthand.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Given names, with the gender they tell and the short forms that stand for them. */
public final class GivenNames {

    /** Shorter names differ by one letter too often. */
    private static final int SAFE = 5;

    private final Map<String, Gender> genders = new HashMap<>();
    private final Map<String, Set<String>> families = new HashMap<>();

    /** Reads the lists that lie beside this class. */
    public GivenNames() {
        for (List<String> row : Lexicon.rows(GivenNames.class, "given-names.txt")) {
            genders.put(row.getFirst(), Gender.of(row.size() > 1 ? row.get(1) : ""));
        }
        for (List<String> family : Lexicon.rows(GivenNames.class, "nicknames.txt")) {
            for (String name : family) {
                families.computeIfAbsent(name, key -> new HashSet<>()).add(family.getFirst());
            }
        }
    }

    /** Whether a word in lower case is a given name. */
    public boolean contains(String word) {
        return genders.containsKey(word);
    }

    /** The gender a name in lower case tells; for “Jean-Pierre” that of its first part. */
    public Gender gender(String name) {
        Gender known = genders.get(name);
        int hyphen = name.indexOf('-');
        if (known == null && hyphen > 0) {
            known = genders.get(name.substring(0, hyphen));
        }
        return known == null ? Gender.UNKNOWN : known;
    }

    /** Whether two given names may be one person's: the same, an initial, a short form, or misspelt. */
    public boolean fits(String one, String other) {
        if (one.equals(other) || isInitialOf(one, other) || isInitialOf(other, one) || isMisspelt(one, other)) {
            return true;
        }
        return isNickname(one, other);
    }

    /** Whether one is a short form of the other, or both are of a third. */
    public boolean isNickname(String one, String other) {
        Set<String> family = families.getOrDefault(one, Set.of());
        return families.getOrDefault(other, Set.of()).stream().anyMatch(family::contains);
    }

    /** Whether one has a single letter more than the other, which is no given name of its own: “Jonnathan”. */
    private boolean isMisspelt(String one, String other) {
        String shorter = one.length() < other.length() ? one : other;
        String longer = one.length() < other.length() ? other : one;
        if (longer.length() != shorter.length() + 1 || shorter.length() < SAFE || contains(longer)) {
            return false;
        }
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        return longer.substring(same + 1).equals(shorter.substring(same));
    }

    private static boolean isInitialOf(String one, String other) {
        return one.replace(".", "").length() == 1 && other.startsWith(one.substring(0, 1));
    }
}
