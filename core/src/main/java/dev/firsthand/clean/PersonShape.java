package dev.firsthand.clean;

import dev.firsthand.text.Lexicon;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What names of people look like in bylines and credits. */
final class PersonShape {

    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}]*(?:[’'.-]+[\\p{L}\\p{M}]+)*\\.?");
    private static final Pattern PARTICLE = Pattern.compile(
            "(?i)(?:de|da|das|del|della|der|den|van|von|vom|zu|bin|bint|ibn|al|el|la|le|di|du|do|dos|ter|ten|y|e|st\\.?|abu|ben)");
    private static final Pattern SUFFIX = Pattern.compile("(?:Jr|Sr)\\.?|II|III|IV|M\\.?D\\.?|Ph\\.?D\\.?");

    private final Set<String> trades = new HashSet<>();
    private final Set<String> beside = new HashSet<>();
    private final Set<String> noNames = new HashSet<>();

    PersonShape() {
        for (List<String> row : Lexicon.rows(PersonShape.class, "press-words.txt")) {
            Set<String> words = switch (row.get(1)) {
                case "trade" -> trades;
                case "beside" -> beside;
                default -> noNames;
            };
            words.add(row.get(0));
        }
    }

    /** Whether the words can be the full name of a person: two to five words, each a name or a particle, none of the trade. */
    boolean isPerson(String words) {
        String[] all = words.split(" ");
        if (all.length < 2 || all.length > 5 || words.length() > 50) {
            return false;
        }
        int names = 0;
        for (int i = 0; i < all.length; i++) {
            boolean name = WORD.matcher(all[i]).matches() && !isRole(all[i]);
            names += name ? 1 : 0;
            if (!name && !(i > 0 && PARTICLE.matcher(all[i]).matches())) {
                return false;
            }
        }
        return names >= 2 && WORD.matcher(all[all.length - 1]).matches();
    }

    /** Whether a small word has a place in names or titles. */
    boolean knows(String word) {
        return trades.contains(word)
                || beside.contains(word)
                || PARTICLE.matcher(word).matches();
    }

    /** Whether it is what follows a name: “Jr.”. */
    static boolean isSuffix(String words) {
        return SUFFIX.matcher(words).matches();
    }

    /**
     * Whether the words are a journalist's title or desk, such as “Staff Writer” or “senior political reporter, Europe”:
     * one of them names the trade, the others are capitalised or words of titles.
     */
    boolean isTitle(String words) {
        String[] all = words.split("[ -]+");
        boolean trade = false;
        for (String word : all) {
            String plain = plain(word);
            trade |= trades.contains(plain);
            boolean fits = trades.contains(plain) || beside.contains(plain) || startsUpper(word);
            if (!fits || word.matches(".*(?:[’']s?|[.?!])")) {
                return false;
            }
        }
        return trade && all.length <= 8;
    }

    private static boolean startsUpper(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    private boolean isRole(String word) {
        return trades.contains(plain(word)) || noNames.contains(plain(word));
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceFirst("(?:[’']s)?[.,:]*$", "");
    }
}
