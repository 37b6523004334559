package dev.firsthand.unnamed;

import dev.firsthand.model.Report;
import dev.firsthand.model.Span;
import dev.firsthand.model.Speaker;
import dev.firsthand.model.Statement;
import dev.firsthand.text.Fold;
import dev.firsthand.text.FunctionWords;
import dev.firsthand.text.Stems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds whose terms they are: of the source they hang on, of one in their sentence, of one spoken of before. */
final class Bearer {

    private static final int BESIDE = 3;
    private static final int SUBJECT = 60;
    private static final int BACK = 200;

    /** Subjects that say no more than that somebody was spoken of before. */
    private static final Set<String> ANYBODY =
            Set.of("he", "she", "they", "all", "both", "each", "everybody", "everyone", "none");

    private final Report report;
    private final List<Known> known;
    private final List<Integer> starts;

    private record Known(Span source, Speaker speaker, Set<String> called) {}

    /** @param statements of the report */
    Bearer(Report report, List<Statement> statements) {
        this.report = report;
        List<Known> all = new ArrayList<>();
        for (Statement statement : statements) {
            List<Span> source = statement.attribution().source();
            if (statement.speaker().kind() == Speaker.Kind.UNNAMED && !source.isEmpty()) {
                String words = statement.speaker().name() + " " + report.text().slice(source.getFirst());
                all.add(new Known(
                        source.getFirst(), statement.speaker(), telling(words).collect(Collectors.toSet())));
            }
        }
        known = all.stream().sorted(Comparator.comparing(Known::source)).toList();
        starts = known.stream().map(each -> each.source().start()).toList();
    }

    /** The speaker whose terms these are, or null if it is none of those who are not named. */
    @Nullable
    Speaker of(Terms terms, Span sentence) {
        Speaker within = null;
        for (Known each : around(sentence)) {
            if (each.source().overlaps(terms.span()) || isBeside(each.source(), terms.span())) {
                return each.speaker();
            }
            boolean before = each.source().end() <= terms.span().start();
            within = within == null || before ? each.speaker() : within;
        }
        return within == null ? before(terms, sentence) : within;
    }

    private List<Known> around(Span sentence) {
        return known.subList(firstFrom(sentence.start()), firstFrom(sentence.end()));
    }

    private int firstFrom(int offset) {
        int at = Collections.binarySearch(starts, offset);
        while (at > 0 && starts.get(at - 1) == offset) {
            at--;
        }
        return at < 0 ? -at - 1 : at;
    }

    private static boolean isBeside(Span source, Span terms) {
        return source.end() <= terms.start() && terms.start() - source.end() < BESIDE;
    }

    /** “The officials spoke …”: whoever was called officials before; “All spoke …”: whoever spoke last. */
    private @Nullable Speaker before(Terms terms, Span sentence) {
        int from = Math.max(sentence.start(), terms.span().start() - SUBJECT);
        String subject =
                report.text().slice(new Span(from, Math.max(from, terms.span().start())));
        boolean anybody = Arrays.stream(Fold.plain(subject).split("[^\\p{L}]+")).anyMatch(ANYBODY::contains);
        List<String> words = telling(subject).toList();
        int last = firstFrom(sentence.start()) - 1;
        for (int i = last; i >= Math.max(0, last - BACK); i--) {
            if (anybody || words.stream().anyMatch(known.get(i).called()::contains)) {
                return known.get(i).speaker();
            }
        }
        return null;
    }

    private static Stream<String> telling(String words) {
        return Arrays.stream(Fold.plain(words).split("[^\\p{L}]+"))
                .map(word -> word.equals("people") ? "person" : word)
                .filter(word -> word.length() > 1 && !FunctionWords.contains(word))
                .map(Stems::of);
    }
}
