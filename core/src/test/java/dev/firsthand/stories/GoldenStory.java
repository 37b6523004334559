package dev.firsthand.stories;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A folder of marked reports and a {@code story.txt} that says what holds between them. In it, {@code #} begins a
 * comment and {@code !} a check that is known to fail.
 *
 * @param same groups of statements that are one utterance
 * @param maybe groups of which one cannot say
 * @param speakers groups of statements that have one speaker
 * @param apart groups of statements no two of which have one speaker
 * @param knownWrong the checks that fail today
 */
record GoldenStory(
        Path folder,
        List<GoldenReport> reports,
        List<List<String>> same,
        List<List<String>> maybe,
        List<List<String>> speakers,
        List<List<String>> apart,
        List<ExpectedClaim> claims,
        List<ExpectedCopy> copies,
        SortedSet<String> knownWrong) {

    /** {@code claim 2: lantern/1 courier/4}: these statements make one claim and stand on two independent origins. */
    record ExpectedClaim(int origins, List<String> statements) {}

    /** {@code copy gazette of wire: partial}. */
    record ExpectedCopy(String report, String of, String kind) {}

    static GoldenStory load(Path folder) {
        List<List<String>> same = new ArrayList<>();
        List<List<String>> maybe = new ArrayList<>();
        List<List<String>> speakers = new ArrayList<>();
        List<List<String>> apart = new ArrayList<>();
        List<ExpectedClaim> claims = new ArrayList<>();
        List<ExpectedCopy> copies = new ArrayList<>();
        SortedSet<String> knownWrong = new TreeSet<>();
        for (String line : lines(file(folder))) {
            String[] words = line.split("[\\s:]+");
            switch (words[0]) {
                case "same" -> same.add(List.of(words).subList(1, words.length));
                case "maybe" -> maybe.add(List.of(words).subList(1, words.length));
                case "speaker" -> speakers.add(List.of(words).subList(1, words.length));
                case "apart" -> apart.add(List.of(words).subList(1, words.length));
                case "claim" ->
                    claims.add(new ExpectedClaim(
                            Integer.parseInt(words[1]), List.of(words).subList(2, words.length)));
                case "copy" -> copies.add(new ExpectedCopy(words[1], words[3], words[4]));
                case "!" -> knownWrong.add(line.substring(1).strip());
                default -> throw new IllegalArgumentException("%s: cannot read “%s”".formatted(folder, line));
            }
        }
        return new GoldenStory(folder, reports(folder), same, maybe, speakers, apart, claims, copies, knownWrong);
    }

    /** Rewrites the known-wrong lines of {@code story.txt}. */
    void accept(SortedSet<String> wrong) throws IOException {
        List<String> kept = new ArrayList<>();
        for (String line : Files.readAllLines(file(folder))) {
            if (!line.startsWith("!")) {
                kept.add(line);
            }
        }
        wrong.forEach(check -> kept.add("! " + check));
        Files.writeString(file(folder), String.join("\n", kept) + "\n");
    }

    private static Path file(Path folder) {
        return folder.resolve("story.txt");
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot read " + file, e);
        }
    }

    private static List<GoldenReport> reports(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<GoldenReport> reports = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
                if (!name.equals("story")) {
                    reports.add(GoldenReport.parse(name, Files.readString(file)));
                }
            }
            return reports;
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot read " + folder, e);
        }
    }
}
