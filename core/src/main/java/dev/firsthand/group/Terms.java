package dev.firsthand.group;

import dev.firsthand.model.PartKind;
import dev.firsthand.model.Report;
import dev.firsthand.model.Span;
import dev.firsthand.text.Fold;
import dev.firsthand.text.FunctionWords;
import dev.firsthand.text.Stems;
import dev.firsthand.text.Words;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How much each telling word of a report weighs: names more than other words, the head more than the rest. */
final class Terms {

    /** Words of the body that make its head. */
    private static final int HEAD = 60;

    private static final int NAME = 3;
    private static final int WORD = 2;

    private Terms() {}

    /** The weights of the stems of a report's headline and body. */
    static Map<String, Integer> of(Report report) {
        Map<String, Integer> weights = new TreeMap<>();
        String chars = report.text().chars();
        report.parts(PartKind.HEADLINE).forEach(part -> add(chars, Words.in(chars, part.span()), 0, weights));
        add(chars, Prose.of(report).stream().map(Prose.Token::span).toList(), 0, weights);
        return weights;
    }

    private static void add(String chars, List<Span> words, int before, Map<String, Integer> weights) {
        for (int i = 0; i < words.size(); i++) {
            String word = chars.substring(words.get(i).start(), words.get(i).end());
            String folded = Fold.plain(word);
            if (word.length() > 1 && Character.isLetterOrDigit(word.charAt(0)) && !FunctionWords.contains(folded)) {
                int weight = Character.isUpperCase(word.charAt(0)) ? NAME : WORD;
                weights.merge(Stems.of(folded), i + before < HEAD ? 2 * weight : weight, Integer::sum);
            }
        }
    }
}
