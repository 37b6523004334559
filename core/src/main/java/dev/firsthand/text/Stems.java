package dev.firsthand.text;

/**
 * Keys under which the forms of an English word meet: “negotiating” and “negotiated”, “facility” and “facilities”,
 * “characterise” and “characterize”. A key is made for comparing and never shown. After the first steps of Porter, “An
 * algorithm for suffix stripping” (1980), with British endings turned American.
 */
public final class Stems {

    private static final int SHORTEST = 3;

    private Stems() {}

    /** The key of a word that {@link Fold#plain} has folded. */
    public static String of(String folded) {
        String word = withoutPossessive(folded);
        if (word.length() <= SHORTEST) {
            return word;
        }
        return bare(american(withoutEnding(withoutPlural(word))));
    }

    private static String withoutPossessive(String word) {
        if (word.endsWith("'s")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("'") ? word.substring(0, word.length() - 1) : word;
    }

    private static String withoutPlural(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes")) {
            return word.substring(0, word.length() - 2);
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    private static String withoutEnding(String word) {
        if (word.endsWith("ied") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        for (String ending : new String[] {"ing", "ed", "ly"}) {
            String stem = word.substring(0, Math.max(0, word.length() - ending.length()));
            if (word.endsWith(ending) && stem.length() >= SHORTEST && hasVowel(stem)) {
                return stem;
            }
        }
        return word;
    }

    private static String american(String word) {
        String key = word.endsWith("e") && word.length() > 4 ? word.substring(0, word.length() - 1) : word;
        if (key.endsWith("tr") || key.endsWith("br")) {
            return key.substring(0, key.length() - 1) + "er";
        }
        if (key.length() <= 4) {
            return key;
        }
        return replaced(replaced(replaced(replaced(key, "our", "or"), "is", "iz"), "enc", "ens"), "isation", "ization");
    }

    private static String replaced(String word, String ending, String other) {
        return word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) + other : word;
    }

    private static String bare(String word) {
        int last = word.length() - 1;
        boolean doubled = last > 1 && word.charAt(last) == word.charAt(last - 1) && !isVowel(word.charAt(last));
        return doubled ? word.substring(0, last) : word;
    }

    private static boolean hasVowel(String word) {
        return word.chars().anyMatch(c -> isVowel((char) c) || c == 'y');
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
