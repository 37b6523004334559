package dev.firsthand.stories;

import dev.firsthand.model.Rendering;
import dev.firsthand.model.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A capture with its marks, and below the line {@code ----} what cannot be marked in a text: {@code outlet},
 * {@code authors}, {@code contributors}, {@code published}, {@code dateline}, and a line for each statement.
 */
record GoldenReport(
        String name, Marked marked, Map<String, String> facts, SortedMap<Integer, ExpectedStatement> statements) {

    static final String SEPARATOR = "----\n";

    static GoldenReport parse(String name, String source) {
        int line = source.indexOf("\n" + SEPARATOR) + 1;
        if (line == 0) {
            throw new IllegalArgumentException("%s must have a line ----".formatted(name));
        }
        Map<String, String> facts = new LinkedHashMap<>();
        SortedMap<Integer, ExpectedStatement> statements = new TreeMap<>();
        source.substring(line + SEPARATOR.length())
                .lines()
                .filter(each -> !each.isBlank())
                .forEach(each -> {
                    if (Character.isDigit(each.charAt(0))) {
                        ExpectedStatement statement = ExpectedStatement.parse(each);
                        statements.put(statement.number(), statement);
                    } else {
                        int space = each.indexOf(' ');
                        facts.put(
                                each.substring(0, space),
                                each.substring(space + 1).strip());
                    }
                });
        GoldenReport report = new GoldenReport(name, Marked.parse(source.substring(0, line)), facts, statements);
        report.mustNameWhatItMarks();
        return report;
    }

    private void mustNameWhatItMarks() {
        List<Integer> contents = marked.marks().stream()
                .filter(mark -> mark.isRole() && mark.role() == 't')
                .map(Mark::number)
                .distinct()
                .sorted()
                .toList();
        if (!contents.equals(List.copyOf(statements.keySet()))) {
            throw new IllegalArgumentException(
                    "%s marks the contents %s but describes %s".formatted(name, contents, statements.keySet()));
        }
    }

    Rendering rendering() {
        return new Rendering(name + ".txt", marked.text());
    }

    /** The spans of one role of a statement. */
    List<Span> spans(int number, char role) {
        return marked.marks().stream()
                .filter(mark -> mark.isRole() && mark.number() == number && mark.role() == role)
                .map(Mark::span)
                .toList();
    }
}
