package dev.firsthand.training.measure;

import dev.firsthand.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text, by which spans are compared: marks at their edges do not count. */
final class WordIndex {

    private static final Pattern WORD = Pattern.compile("\\w++(?:['’]\\w++)*+", Pattern.UNICODE_CHARACTER_CLASS);

    private final List<Span> words = new ArrayList<>();

    WordIndex(String chars) {
        Matcher matcher = WORD.matcher(chars);
        while (matcher.find()) {
            words.add(new Span(matcher.start(), matcher.end()));
        }
    }

    /** The words that share a character with one of the spans. */
    BitSet of(List<Span> spans) {
        BitSet found = new BitSet();
        for (Span span : spans) {
            for (int i = firstEndingAfter(span.start());
                    i < words.size() && words.get(i).start() < span.end();
                    i++) {
                found.set(i);
            }
        }
        return found;
    }

    /** The first and last word of each span that has one. */
    Set<Span> runs(List<Span> spans) {
        Set<Span> runs = new HashSet<>();
        for (Span span : spans) {
            BitSet in = of(List.of(span));
            if (!in.isEmpty()) {
                runs.add(new Span(in.nextSetBit(0), in.length()));
            }
        }
        return runs;
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
