package dev.firsthand.recognise;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Keys under which spellings meet that come from another script: “Zelensky” and “Zelenskiy”, “Muhammad” and “Mohamed”,
 * “Gaddafi” and “Qaddafi”. A word has several keys because an e may stand for an a or an i; two words may be one name if
 * they share a key. The correspondences are those of the romanisations that agencies use for Arabic, Persian, Russian and
 * Ukrainian. Consonants are kept: without them “Hariri” would meet “Harari”.
 */
final class Transliteration {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 40;

    /** What is written differently for one sound, in the order in which it is replaced. */
    private static final List<Sound> SOUNDS = List.of(
            new Sound("(?:iy|yy|yi|ii|ij|yj|ey|ei|ie|i|y)$", "i"),
            new Sound("enka$", "enko"),
            new Sound("(?:ev|yov|eff|yoff)$", "ev"),
            new Sound("off$", "ov"),
            new Sound("^ye", "e"),
            new Sound("dzh|zh|dj", "j"),
            new Sound("tch|tsch", "ch"),
            new Sound("kh|q|ck", "k"),
            new Sound("gh", "g"),
            new Sound("dh", "d"),
            new Sound("ph", "f"),
            new Sound("x", "ks"),
            new Sound("tz", "ts"),
            new Sound("w", "v"),
            new Sound("oa", "ua"),
            new Sound("ou|oo|o", "u"),
            new Sound("ee|ei|ey|ai|ay|ae|ie|y", "i"),
            new Sound("[ae]h$", "a"),
            new Sound("(.)\\1+", "$1"));

    /** A sound between k and g begins it, and a spelling that only transliterations have tells so. */
    private static final Pattern HARD = Pattern.compile("(?:q|kh|k|g|gh)a");

    private static final Pattern MARKED = Pattern.compile("q|kh|gh|dh");

    private Transliteration() {}

    private record Sound(Pattern spelt, String key) {

        Sound(String spelt, String key) {
            this(Pattern.compile(spelt), key);
        }
    }

    /** The keys of a folded word; none for one that is too short to tell. */
    static Set<String> keys(String word) {
        String bare = word.replaceFirst("^(?:al|el)-", "").replaceAll("[^\\p{L}]+", "");
        Set<String> keys = new TreeSet<>();
        if (bare.length() >= SHORTEST && bare.length() <= LONGEST) {
            add(sounds(bare), keys);
            if (HARD.matcher(bare).lookingAt() && MARKED.matcher(bare).find()) {
                add(sounds(bare).replaceFirst("^k", "g"), keys);
            }
        }
        return keys;
    }

    private static void add(String key, Set<String> keys) {
        keys.add(key.replace('e', 'a'));
        keys.add(key.replace('e', 'i'));
    }

    private static String sounds(String word) {
        String key = word;
        for (Sound sound : SOUNDS) {
            key = sound.spelt().matcher(key).replaceAll(sound.key());
        }
        return key;
    }

    /** Whether two folded words, spelt differently, may be one name. */
    static boolean fits(String one, String other) {
        return keys(one).stream().anyMatch(keys(other)::contains);
    }
}
