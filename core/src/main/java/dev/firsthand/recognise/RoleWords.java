package dev.firsthand.recognise;

import dev.firsthand.text.Fold;
import dev.firsthand.text.FunctionWords;
import dev.firsthand.text.Titles;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** The words of offices and descriptions, for telling whether two may be one person's. */
final class RoleWords {

    private static final Set<String> TIMES = Set.of("former", "ex", "then", "late", "current", "acting", "deputy");

    private final Titles titles;
    private final Powers powers;

    RoleWords(Titles titles, Powers powers) {
        this.titles = titles;
        this.powers = powers;
    }

    /** The telling words of a role, “Sen.” as “senator”, those for a nation as its code. */
    Set<String> of(String role) {
        Set<String> words = new TreeSet<>();
        for (String part : Fold.plain(role).split("[^\\p{L}\\p{N}.']+")) {
            String word = part.endsWith("'s") ? part.substring(0, part.length() - 2) : part;
            String nation = powers.nation(word);
            String bare = word.replace(".", "");
            Titles.Title title = titles.find(bare);
            if (nation != null) {
                words.add(nation);
            } else if (title != null && !title.role().isEmpty()) {
                words.add(title.role());
            } else if (!bare.isEmpty() && !FunctionWords.contains(bare) && !TIMES.contains(bare)) {
                words.add(bare);
            }
        }
        return words;
    }

    /** Whether both sides have roles and no word is in both; a nation is no office. */
    boolean disagree(Collection<String> one, Collection<String> other) {
        return !one.isEmpty() && !other.isEmpty() && !agree(one, other);
    }

    /** Whether some word other than a nation is in a role on either side. */
    boolean agree(Collection<String> one, Collection<String> other) {
        Set<String> shared = all(one);
        shared.retainAll(all(other));
        return shared.stream().anyMatch(word -> !Character.isUpperCase(word.charAt(0)));
    }

    private Set<String> all(Collection<String> roles) {
        Set<String> words = new TreeSet<>();
        roles.forEach(role -> words.addAll(of(role)));
        return words;
    }

    /** The first of the roles that has exactly these words; empty if none. */
    String exactly(Set<String> words, Collection<String> roles) {
        return roles.stream()
                .filter(role -> of(role).equals(words))
                .sorted()
                .findFirst()
                .orElse("");
    }

    /** The words of a description without its article. */
    static String withoutArticle(String words) {
        return String.join(
                " ",
                Arrays.stream(words.split(" "))
                        .filter(word ->
                                !Set.of("the", "The", "a", "A", "an", "An").contains(word))
                        .toList());
    }
}
