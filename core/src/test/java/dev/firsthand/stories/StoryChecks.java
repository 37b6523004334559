package dev.firsthand.stories;

import dev.firsthand.model.Claim;
import dev.firsthand.model.Copy;
import dev.firsthand.model.Stance;
import dev.firsthand.model.StoryFile;
import dev.firsthand.stories.GoldenStory.ExpectedClaim;
import dev.firsthand.stories.GoldenStory.ExpectedCopy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Compares what is told between the reports of a story with what its {@code story.txt} says. */
final class StoryChecks {

    private final GoldenStory golden;
    private final Told told;
    private final Verdict verdict;

    /** Ids of statements by the golden name, such as {@code courier/3}. */
    private final Map<String, String> ids = new TreeMap<>();

    private final Set<String> asserting = new HashSet<>();

    StoryChecks(GoldenStory golden, Told told, Map<String, Matches> matches, Verdict verdict) {
        this.golden = golden;
        this.told = told;
        this.verdict = verdict;
        matches.forEach((report, each) -> each.found()
                .forEach(found ->
                        ids.put(report + "/" + found.getKey(), found.getValue().id())));
        for (GoldenReport report : golden.reports()) {
            report.statements().values().stream()
                    .filter(statement -> statement.stance() == Stance.ASSERTS)
                    .forEach(statement -> asserting.add(report.name() + "/" + statement.number()));
        }
    }

    void run() {
        verdict.check(told.files().size() == 1, "one story");
        golden.same().forEach(this::same);
        merged();
        golden.speakers().forEach(this::speaker);
        golden.apart().forEach(this::apart);
        golden.claims().forEach(this::claim);
        golden.copies().forEach(this::copy);
        told.files().stream().flatMap(file -> file.copies().stream()).forEach(this::extraCopy);
    }

    // Utterances

    private void same(List<String> group) {
        Set<Optional<String>> utterances = new HashSet<>();
        group.forEach(name -> utterances.add(Optional.ofNullable(ids.get(name)).flatMap(told::utterance)));
        verdict.check(
                utterances.size() == 1 && !utterances.contains(Optional.empty()), "same " + String.join(" ", group));
    }

    /** Statements that were put together although nothing says they may be. */
    private void merged() {
        List<String> names = List.copyOf(ids.keySet());
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                String one = names.get(i);
                String other = names.get(j);
                Optional<String> utterance = told.utterance(ids.getOrDefault(one, ""));
                if (utterance.isPresent()
                        && utterance.equals(told.utterance(ids.getOrDefault(other, "")))
                        && !together(one, other)) {
                    verdict.check(false, "merged " + one + " " + other);
                }
            }
        }
    }

    private boolean together(String one, String other) {
        List<List<String>> groups = new ArrayList<>(golden.same());
        groups.addAll(golden.maybe());
        return groups.stream().anyMatch(group -> group.contains(one) && group.contains(other));
    }

    // Speakers

    private void speaker(List<String> group) {
        List<String> speakers = group.stream().map(this::speakerOf).distinct().toList();
        verdict.check(speakers.size() == 1 && !speakers.contains(""), "speaker " + String.join(" ", group));
    }

    private void apart(List<String> group) {
        List<String> speakers = group.stream().map(this::speakerOf).distinct().toList();
        verdict.check(speakers.size() == group.size() && !speakers.contains(""), "apart " + String.join(" ", group));
    }

    /** The id that the story has for the speaker of a statement; empty if the statement was not found. */
    private String speakerOf(String name) {
        return told.speaker(ids.getOrDefault(name, "")).orElse("");
    }

    // Claims

    private void claim(ExpectedClaim expected) {
        String name = "claim " + String.join(" ", expected.statements());
        List<String> members = expected.statements().stream()
                .map(id -> ids.getOrDefault(id, "not found " + id))
                .toList();
        Claim best = told.files().stream()
                .map(StoryFile::claims)
                .flatMap(List::stream)
                .max(Comparator.comparingLong((Claim claim) -> members.stream()
                                .filter(claim.statements()::contains)
                                .count())
                        .thenComparing(Claim::id))
                .orElse(null);
        boolean whole = best != null && best.statements().containsAll(members);
        verdict.check(whole, name);
        if (best == null || !whole) {
            return;
        }
        verdict.check(
                best.independentOrigins() == expected.origins(),
                name + ": " + expected.origins() + " independent origins");
        ids.forEach((other, id) -> {
            if (best.statements().contains(id) && !members.contains(id) && !isSaidOf(other, expected)) {
                verdict.check(false, name + " also holds " + other);
            }
        });
    }

    /** Whether a statement may lie in a claim unnamed: the same words elsewhere, or a denial or refusal of it. */
    private boolean isSaidOf(String other, ExpectedClaim expected) {
        return !asserting.contains(other) || expected.statements().stream().anyMatch(member -> together(member, other));
    }

    // Copies

    private void copy(ExpectedCopy expected) {
        verdict.check(
                told.files().stream().flatMap(file -> file.copies().stream()).anyMatch(copy -> isCopy(copy, expected)),
                "copy %s of %s: %s".formatted(expected.report(), expected.of(), expected.kind()));
    }

    private void extraCopy(Copy copy) {
        if (golden.copies().stream().noneMatch(expected -> isCopy(copy, expected))) {
            verdict.check(false, "extra copy %s of %s".formatted(name(copy.report()), name(copy.of())));
        }
    }

    private boolean isCopy(Copy copy, ExpectedCopy expected) {
        return copy.kind().label().equals(expected.kind())
                && name(copy.report()).equals(expected.report())
                && name(copy.of()).equals(expected.of());
    }

    private String name(String report) {
        return golden.reports().stream()
                .map(GoldenReport::name)
                .filter(name -> told.reading(name).report().id().equals(report))
                .findFirst()
                .orElse(report);
    }
}
