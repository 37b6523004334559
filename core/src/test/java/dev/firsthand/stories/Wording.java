package dev.firsthand.stories;

import dev.firsthand.model.Span;
import dev.firsthand.text.Fold;
import dev.firsthand.text.Words;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The words of a text by their place, so that spans can be compared without regard to marks at their edges. */
final class Wording {

    private final String chars;
    private final List<Span> words;

    Wording(String chars) {
        this.chars = chars;
        words = Words.in(chars, new Span(0, chars.length())).stream()
                .filter(word -> Character.isLetterOrDigit(chars.charAt(word.start())))
                .toList();
    }

    /** Where the words begin that lie in the spans. */
    Set<Integer> in(List<Span> spans) {
        Set<Integer> starts = new TreeSet<>();
        for (Span word : words) {
            if (spans.stream().anyMatch(span -> span.overlaps(word))) {
                starts.add(word.start());
            }
        }
        return starts;
    }

    /** The same, without a “that” at the head, which some count to the content and some do not. */
    Set<Integer> inContent(List<Span> spans) {
        TreeSet<Integer> starts = new TreeSet<>(in(spans));
        if (!starts.isEmpty() && chars.startsWith("that ", starts.first())) {
            starts.removeFirst();
        }
        return starts;
    }

    /** Shared words by all words, 0 to 1. */
    static double overlap(Set<Integer> one, Set<Integer> other) {
        Set<Integer> both = new TreeSet<>(one);
        both.retainAll(other);
        int all = one.size() + other.size() - both.size();
        return all == 0 ? 0 : (double) both.size() / all;
    }

    /** The first words of a run, to know it by. */
    static String head(String run) {
        List<String> words = List.of(run.strip().split("\\s+"));
        return "“" + String.join(" ", words.subList(0, Math.min(5, words.size()))) + "”";
    }

    /** A name without its article and in one spelling. */
    static String name(String name) {
        return Fold.plain(name).replaceFirst("^(?:the|a|an) ", "").strip();
    }
}
