package dev.firsthand.stories;

import dev.firsthand.model.Reading;
import dev.firsthand.model.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which statement of a reading is meant by which number of a golden report: the one that shares most of its content. */
final class Matches {

    private static final double ENOUGH = 0.5;

    private final Map<Integer, Statement> byNumber = new TreeMap<>();
    private final List<Statement> extra = new ArrayList<>();

    private record Pair(double overlap, int number, Statement statement) {}

    Matches(GoldenReport golden, Reading reading, Wording wording) {
        List<Pair> pairs = new ArrayList<>();
        for (int number : golden.statements().keySet()) {
            for (Statement statement : reading.statements()) {
                double overlap = Wording.overlap(
                        wording.inContent(golden.spans(number, 't')),
                        wording.inContent(statement.attribution().content()));
                if (overlap >= ENOUGH) {
                    pairs.add(new Pair(overlap, number, statement));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.overlap())
                .thenComparingInt(Pair::number)
                .thenComparing(pair -> pair.statement().id()));
        for (Pair pair : pairs) {
            if (!byNumber.containsKey(pair.number()) && !byNumber.containsValue(pair.statement())) {
                byNumber.put(pair.number(), pair.statement());
            }
        }
        reading.statements().stream()
                .filter(statement -> !byNumber.containsValue(statement))
                .forEach(extra::add);
    }

    Optional<Statement> statement(int number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /** The statements that no number stands for. */
    List<Statement> extra() {
        return extra;
    }

    /** The numbers that were found, with their statements. */
    Collection<Map.Entry<Integer, Statement>> found() {
        return byNumber.entrySet();
    }
}
