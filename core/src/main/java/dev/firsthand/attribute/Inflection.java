package dev.firsthand.attribute;

import dev.firsthand.text.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** The forms of verbs, by the rules of English spelling and the list of those that keep to none. */
final class Inflection {

    private static final String VOWELS = "aeiou";

    private final Map<String, List<String>> irregular = new HashMap<>();

    Inflection() {
        for (List<String> row : Lexicon.rows(Inflection.class, "irregular.txt")) {
            irregular.put(row.getFirst(), row.subList(1, row.size()));
        }
    }

    /** Gives every form of a verb to {@code out}, each with its kind. */
    void forms(String lemma, BiConsumer<String, Form> out) {
        out.accept(lemma, Form.BASE);
        out.accept(third(lemma), Form.S);
        List<String> parts = irregular.get(lemma);
        for (String past : parts == null ? past(lemma) : words(parts.get(0))) {
            out.accept(past, Form.PAST);
        }
        for (String participle : parts == null ? past(lemma) : words(parts.get(1))) {
            out.accept(participle, Form.PARTICIPLE);
        }
        out.accept(ing(lemma), Form.ING);
    }

    private static List<String> words(String column) {
        return List.of(column.split(" "));
    }

    private static String third(String lemma) {
        if (lemma.endsWith("y") && !vowelBefore(lemma, 1)) {
            return lemma.substring(0, lemma.length() - 1) + "ies";
        }
        boolean hissing = lemma.matches(".*(s|x|z|ch|sh|o)");
        return lemma + (hissing ? "es" : "s");
    }

    private static List<String> past(String lemma) {
        if (lemma.endsWith("e")) {
            return List.of(lemma + "d");
        }
        if (lemma.endsWith("y") && !vowelBefore(lemma, 1)) {
            return List.of(lemma.substring(0, lemma.length() - 1) + "ied");
        }
        return List.of(doubled(lemma) + "ed");
    }

    private String ing(String lemma) {
        if (lemma.endsWith("ie")) {
            return lemma.substring(0, lemma.length() - 2) + "ying";
        }
        if (lemma.endsWith("e") && !lemma.endsWith("ee") && !lemma.endsWith("oe") && lemma.length() > 2) {
            return lemma.substring(0, lemma.length() - 1) + "ing";
        }
        List<String> parts = irregular.get(lemma);
        boolean doubles = parts != null && parts.getFirst().startsWith(lemma + lemma.charAt(lemma.length() - 1));
        return (doubles ? lemma + lemma.charAt(lemma.length() - 1) : doubled(lemma)) + "ing";
    }

    /** With its last consonant doubled if the verb is one syllable of consonant, vowel, consonant. */
    private static String doubled(String lemma) {
        List<Integer> vowels = new ArrayList<>();
        for (int i = 0; i < lemma.length(); i++) {
            if (VOWELS.indexOf(lemma.charAt(i)) >= 0) {
                vowels.add(i);
            }
        }
        boolean one = vowels.size() == 1 && vowels.getFirst() == lemma.length() - 2;
        char last = lemma.charAt(lemma.length() - 1);
        return one && "wxy".indexOf(last) < 0 ? lemma + last : lemma;
    }

    private static boolean vowelBefore(String lemma, int fromEnd) {
        int at = lemma.length() - 1 - fromEnd;
        return at >= 0 && VOWELS.indexOf(lemma.charAt(at)) >= 0;
    }
}
