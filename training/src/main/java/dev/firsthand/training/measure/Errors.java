package dev.firsthand.training.measure;

import dev.firsthand.model.Role;
import dev.firsthand.model.Span;
import dev.firsthand.training.corpus.Relation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts in which ways what was found differs from what is there, by the words of the spans. */
public final class Errors {

    private final Map<String, Integer> counts = new TreeMap<>();

    /** One text's spans of one role, as first word and end. */
    private record Runs(Role role, Set<Span> gold, Set<Span> found) {

        Set<Span> missed() {
            Set<Span> missed = new HashSet<>(gold);
            missed.removeAll(found);
            return missed;
        }

        Set<Span> wrong() {
            Set<Span> wrong = new HashSet<>(found);
            wrong.removeAll(gold);
            return wrong;
        }
    }

    /** Takes in one text. */
    public void add(String chars, List<Relation> gold, List<Relation> found) {
        WordIndex words = new WordIndex(chars);
        List<Runs> all = new ArrayList<>();
        for (Role role : Role.values()) {
            all.add(new Runs(role, runs(words, role, gold), runs(words, role, found)));
        }
        for (Runs runs : all) {
            missed(runs, all);
            spurious(runs);
        }
        sources(words, gold, found);
    }

    private static Set<Span> runs(WordIndex words, Role role, List<Relation> relations) {
        Set<Span> runs = new HashSet<>();
        relations.forEach(relation -> runs.addAll(words.runs(relation.of(role))));
        return runs;
    }

    private void missed(Runs runs, List<Runs> all) {
        Set<Span> wrong = runs.wrong();
        for (Span span : runs.missed()) {
            List<Span> over = overlapping(span, wrong);
            if (over.isEmpty()) {
                count(runs.role(), taken(span, runs.role(), all));
            } else if (over.size() > 1) {
                count(runs.role(), "found in pieces");
            } else if (overlapping(over.getFirst(), runs.missed()).size() > 1) {
                count(runs.role(), "joined with another");
            } else {
                count(runs.role(), boundary(span, over.getFirst()));
            }
        }
    }

    private static String taken(Span span, Role role, List<Runs> all) {
        for (Runs other : all) {
            if (other.role() != role && !overlapping(span, other.found()).isEmpty()) {
                return "taken for part of a " + name(other.role());
            }
        }
        return "not seen";
    }

    private static String boundary(Span gold, Span found) {
        String start = gold.start() == found.start()
                ? ""
                : gold.start() > found.start() ? "begins too early" : "begins too late";
        String end = gold.end() == found.end() ? "" : gold.end() > found.end() ? "ends too early" : "ends too late";
        return start.isEmpty() ? end : end.isEmpty() ? start : start + ", " + end;
    }

    private void spurious(Runs runs) {
        for (Span span : runs.wrong()) {
            if (overlapping(span, runs.missed()).isEmpty()) {
                boolean beside = !overlapping(span, runs.gold()).isEmpty();
                count(runs.role(), beside ? "seen beside a right one" : "seen where there is none");
            }
        }
    }

    private static List<Span> overlapping(Span span, Set<Span> spans) {
        return spans.stream()
                .filter(other -> other.start() < span.end() && span.start() < other.end())
                .toList();
    }

    /** Contents that were found exactly, and whose source is not the one that belongs to them. */
    private void sources(WordIndex words, List<Relation> gold, List<Relation> found) {
        for (Relation right : gold) {
            BitSet content = words.of(right.content());
            BitSet source = words.of(right.source());
            for (Relation seen : found) {
                if (!content.isEmpty() && content.equals(words.of(seen.content())) && !source.isEmpty()) {
                    BitSet other = words.of(seen.source());
                    if (other.isEmpty()) {
                        add("link: a content without its source");
                    } else if (!other.intersects(source)) {
                        add("link: a content with another's source");
                    }
                }
            }
        }
    }

    private void count(Role role, String kind) {
        add(name(role) + ": " + kind);
    }

    private void add(String kind) {
        counts.merge(kind, 1, Integer::sum);
    }

    private static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    /** How often each kind was met. */
    public Map<String, Integer> counts() {
        return Map.copyOf(counts);
    }

    /** The commonest kinds as a table in Markdown. */
    public String table(int kinds) {
        StringBuilder table = new StringBuilder("| kind | count |\n|---|---|\n");
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(kinds)
                .forEach(entry -> table.append("| %s | %d |%n".formatted(entry.getKey(), entry.getValue())));
        return table.toString();
    }
}
