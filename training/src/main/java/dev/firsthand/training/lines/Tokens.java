package dev.firsthand.training.lines;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words and runs of four words, as the public scorer counts them. */
final class Tokens {

    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    private Tokens() {}

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** Lower case words with single spaces. */
    static String plain(String text) {
        return String.join(" ", of(text.toLowerCase(Locale.ROOT)));
    }

    static Map<String, Integer> shingles(String text) {
        List<String> words = of(text);
        Map<String, Integer> counts = new HashMap<>();
        if (!words.isEmpty()) {
            for (int i = 0; i < Math.max(1, words.size() - 3); i++) {
                counts.merge(String.join(" ", words.subList(i, Math.min(words.size(), i + 4))), 1, Integer::sum);
            }
        }
        return counts;
    }
}
