package dev.firsthand.clean;

import dev.firsthand.text.Lexicon;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of outlets that no list knows, told by a word that papers and stations are called by: “HARROW GAZETTE”. */
final class Masthead {

    private static final int LONGEST = 5;

    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}\\p{N}’'&.-]*+|&|of|and");

    private final Set<String> last = new HashSet<>();
    private final Set<String> first = new HashSet<>();
    private final Set<String> sections = new HashSet<>();

    Masthead() {
        for (List<String> row : Lexicon.rows(Masthead.class, "paper-words.txt")) {
            Set<String> words = switch (row.get(1)) {
                case "last" -> last;
                case "first" -> first;
                default -> sections;
            };
            words.add(row.get(0));
        }
    }

    /** The outlet these words name, without an article and not in capitals alone; null if they name none. */
    @Nullable
    String named(String words) {
        String bare = words.startsWith("The ") || words.startsWith("THE ") ? words.substring(4) : words;
        String[] all = bare.split(" ");
        if (all.length < 2 || all.length > LONGEST) {
            return null;
        }
        for (String word : all) {
            if (!NAME.matcher(word).matches()) {
                return null;
            }
        }
        String head = all[0].toLowerCase(Locale.ROOT);
        boolean outlet = last.contains(all[all.length - 1].toLowerCase(Locale.ROOT)) || first.contains(head);
        return outlet && !sections.contains(head) ? inTitleCase(all) : null;
    }

    /** “HARROW GAZETTE” is called Harrow Gazette; initials stay as they are. */
    private static String inTitleCase(String[] words) {
        String whole = String.join(" ", words);
        if (!whole.equals(whole.toUpperCase(Locale.ROOT))) {
            return whole;
        }
        StringBuilder out = new StringBuilder();
        for (String word : words) {
            boolean initials = word.length() <= 3 && word.chars().noneMatch(c -> "AEIOUY".indexOf(c) >= 0);
            String rest = initials || word.equals("TV")
                    ? word.substring(1)
                    : word.substring(1).toLowerCase(Locale.ROOT);
            out.append(out.isEmpty() ? "" : " ").append(word.charAt(0)).append(rest);
        }
        return out.toString();
    }
}
