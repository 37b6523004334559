package dev.firsthand.clean;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells languages that are written with other letters than Latin ones by their script, and within it by letters of their own. */
final class Scripts {

    private static final Map<UnicodeScript, String> ONE_LANGUAGE = new EnumMap<>(Map.ofEntries(
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.KATAKANA, "ja"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.DEVANAGARI, "hi"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.TELUGU, "te"),
            Map.entry(UnicodeScript.GUJARATI, "gu"),
            Map.entry(UnicodeScript.GURMUKHI, "pa"),
            Map.entry(UnicodeScript.MALAYALAM, "ml"),
            Map.entry(UnicodeScript.KANNADA, "kn"),
            Map.entry(UnicodeScript.SINHALA, "si"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.KHMER, "km"),
            Map.entry(UnicodeScript.MYANMAR, "my"),
            Map.entry(UnicodeScript.LAO, "lo"),
            Map.entry(UnicodeScript.ETHIOPIC, "am")));

    /** Letters before this one are Latin. */
    private static final char LATIN_ALONE = '\u0250';

    private Scripts() {}

    /** The language, or {@link Tongue#OTHER}; null if at least half of the letters are Latin or there are none. */
    static @Nullable String language(String chars) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        int letters = 0;
        int latin = 0;
        for (int i = 0; i < chars.length(); i++) {
            char c = chars.charAt(i);
            if (!isLetter(c)) {
                continue;
            }
            letters++;
            UnicodeScript script = c < LATIN_ALONE ? UnicodeScript.LATIN : UnicodeScript.of(c);
            if (script == UnicodeScript.LATIN) {
                latin++;
            } else {
                counts.merge(script, 1, Integer::sum);
            }
        }
        return latin * 2 >= letters ? null : foreign(chars, counts, letters);
    }

    static boolean isLetter(char c) {
        return c < 0x80 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : Character.isLetter(c);
    }

    private static String foreign(String chars, Map<UnicodeScript, Integer> counts, int letters) {
        int kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0) + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
        UnicodeScript most = counts.entrySet().stream()
                .max(Map.Entry.<UnicodeScript, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
        return switch (most) {
            case HAN -> kana * 20 > letters ? "ja" : "zh";
            case CYRILLIC -> cyrillic(chars);
            case ARABIC -> holds(chars, "ٹڈے") ? "ur" : holds(chars, "پچژگ") ? "fa" : "ar";
            default -> ONE_LANGUAGE.getOrDefault(most, Tongue.OTHER);
        };
    }

    private static String cyrillic(String chars) {
        if (holds(chars, "їєґ")) {
            return "uk";
        }
        if (holds(chars, "ў")) {
            return "be";
        }
        if (holds(chars, "ђћљњџј")) {
            return holds(chars, "ѓќѕ") ? "mk" : "sr";
        }
        return holds(chars, "ыэё") ? "ru" : holds(chars, "ъ") ? "bg" : Tongue.OTHER;
    }

    /** Whether one letter in five hundred is one of these: a name in another language does not make a text one. */
    private static boolean holds(String chars, String letters) {
        long found = chars.chars().filter(c -> letters.indexOf(c) >= 0).count();
        return found * 500 >= chars.length();
    }
}
