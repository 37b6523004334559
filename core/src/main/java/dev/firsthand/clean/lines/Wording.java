package dev.firsthand.clean.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Words and pairs of words that tell a line of the story from others: how much likelier each makes the story, in nats. */
public final class Wording {

    /** From so many words on a line counts as long; long and short lines have words of their own. */
    public static final int LONG = 9;

    private static final int SEEN = 60;
    private final ToDoubleFunction<String> weights;

    public Wording(ToDoubleFunction<String> weights) {
        this.weights = weights;
    }

    public Wording(Map<String, Double> weights) {
        this(term -> weights.getOrDefault(term, 0.0));
    }

    /** The terms of a line: its words and its pairs of words, marked where the line is short or they begin it. */
    public static List<String> terms(Line line) {
        List<String> words = words(line.text());
        String kind = line.words() < LONG ? "s " : "l ";
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            terms.add(kind + words.get(i));
            if (i > 0) {
                terms.add(kind + words.get(i - 1) + " " + words.get(i));
            }
        }
        if (!words.isEmpty()) {
            terms.add(kind + "^ " + words.get(0));
            terms.add(kind + words.get(words.size() - 1) + " $");
        }
        return terms;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < text.length() && words.size() < SEEN) {
            char c = text.charAt(at);
            int end = at + 1;
            if (Character.isLetterOrDigit(c)) {
                while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '\'' || text.charAt(end) == '’')) {
                    end++;
                }
                String word = text.substring(at, end);
                boolean number = word.chars().allMatch(Character::isDigit);
                words.add(number ? "0" : word.toLowerCase(Locale.ROOT).replace('’', '\''));
            } else if (":|©@()[]?!/&$%“\"".indexOf(c) >= 0) {
                words.add(String.valueOf(c));
            }
            at = end;
        }
        return words;
    }

    /** Mean, sum, least and greatest of the weights of a line's terms. */
    double[] of(Line line) {
        double sum = 0;
        double least = 0;
        double most = 0;
        List<String> terms = terms(line);
        for (String term : terms) {
            double weight = weights.applyAsDouble(term);
            sum += weight;
            least = Math.min(least, weight);
            most = Math.max(most, weight);
        }
        return new double[] {terms.isEmpty() ? 0 : sum / terms.size(), sum, least, most};
    }
}
