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
    private static final Set<String> PARTICLES = Set.of(
            "de da das del della der den van von vom zu bin bint ibn al el la le di du do dos ter ten y e st st. abu ben"
                    .split(" "));
    private static final Pattern SUFFIX = Pattern.compile("(?:Jr|Sr)\\.?|II|III|IV|M\\.?D\\.?|Ph\\.?D\\.?");

    private static final Pattern STOPPED = Pattern.compile(".*(?:[’']s?|[.?!])");
    private static final Pattern HYPHENS = Pattern.compile("[ -]+");
    private static final Pattern AFTER = Pattern.compile("(?:[’']s)?[.,:]*$");

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
            if (!name && !(i > 0 && isParticle(all[i]))) {
                return false;
            }
        }
        return names >= 2 && WORD.matcher(all[all.length - 1]).matches();
    }

    /** Whether a small word has a place in names or titles. */
    boolean knows(String word) {
        return trades.contains(word) || beside.contains(word) || isParticle(word);
    }

    private static boolean isParticle(String word) {
        return PARTICLES.contains(word.toLowerCase(Locale.ROOT));
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
        String[] all = HYPHENS.split(words);
        boolean trade = false;
        for (String word : all) {
            String plain = plain(word);
            trade |= trades.contains(plain);
            boolean fits = trades.contains(plain) || beside.contains(plain) || startsUpper(word);
            if (!fits || STOPPED.matcher(word).matches()) {
                return false;
            }
        }
        return trade && all.length <= 8;
    }

    private static boolean startsUpper(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    private boolean isRole(String word) {
        String plain = plain(word);
        return trades.contains(plain) || noNames.contains(plain);
    }

    /** In small letters, without a possessive or marks at its end; only then is the pattern asked. */
    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        char last = lower.isEmpty() ? 's' : lower.charAt(lower.length() - 1);
        return last != 's' && Character.isLetter(last)
                ? lower
                : AFTER.matcher(lower).replaceFirst("");
    }
}
