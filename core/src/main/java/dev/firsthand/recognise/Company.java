package dev.firsthand.recognise;

import dev.firsthand.text.Gender;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The candidates of a story, and which of them are known to be one by now. */
final class Company {

    /** Beyond a number that no true story comes near, those who share a mark are not held against one another any more. */
    private static final int MOST_HEADS = 64;

    private final Clash clash;
    private final List<Candidate> candidates;
    private final Map<Integer, List<Candidate>> members = new HashMap<>();
    private final int[] sets;
    private final List<Tie> ties = new ArrayList<>();
    private final Map<String, List<Candidate>> marked = new TreeMap<>();

    /** That two candidates are one. */
    record Tie(Candidate one, Candidate other, String decidedBy, Evidence evidence) {}

    Company(List<Candidate> candidates, Clash clash) {
        this.candidates = candidates;
        this.clash = clash;
        sets = new int[candidates.size()];
        for (Candidate candidate : candidates) {
            sets[candidate.number()] = candidate.number();
            members.put(candidate.number(), new ArrayList<>(List.of(candidate)));
        }
    }

    /** Joins those that a rule finds to be one. */
    void ask(Rule rule) {
        marked.clear();
        for (Candidate candidate : candidates) {
            rule.keys(candidate)
                    .forEach(key -> marked.computeIfAbsent(key, own -> new ArrayList<>())
                            .add(candidate));
        }
        marked.values().forEach(block -> join(block, rule));
    }

    private void join(List<Candidate> block, Rule rule) {
        List<Candidate> heads = new ArrayList<>();
        for (Candidate candidate : block) {
            boolean known = heads.stream().anyMatch(head -> joined(head, candidate) || join(head, candidate, rule));
            if (!known && heads.size() < MOST_HEADS) {
                heads.add(candidate);
            }
        }
    }

    private boolean join(Candidate one, Candidate other, Rule rule) {
        Evidence evidence = clash(one, other) ? null : rule.same(one, other, this);
        if (evidence == null) {
            return false;
        }
        ties.add(new Tie(one, other, rule.name(), evidence));
        int kept = sets[one.number()];
        int gone = sets[other.number()];
        List<Candidate> moved = members.getOrDefault(gone, List.of());
        moved.forEach(member -> sets[member.number()] = kept);
        members.computeIfAbsent(kept, set -> new ArrayList<>()).addAll(moved);
        members.remove(gone);
        return true;
    }

    /** Whether some name on one side cannot be the person's on the other, or one report knows them as two people. */
    private boolean clash(Candidate one, Candidate other) {
        List<Candidate> here = set(one);
        List<Candidate> there = set(other);
        if (one.speaker().kind() != other.speaker().kind() || Clash.ofGender(gender(one), gender(other))) {
            return true;
        }
        Set<String> reports = new HashSet<>();
        here.forEach(member -> reports.add(member.report()));
        boolean twoPeople = one.name() != null
                && there.stream().anyMatch(member -> member.name() != null && reports.contains(member.report()));
        return twoPeople
                || names(here).stream()
                        .anyMatch(name -> names(there).stream().anyMatch(against -> clash.between(name, against)));
    }

    private static Set<PersonName> names(List<Candidate> set) {
        Set<PersonName> names = new LinkedHashSet<>();
        for (Candidate member : set) {
            if (member.name() != null) {
                names.add(member.name());
            }
        }
        return names;
    }

    private List<Candidate> set(Candidate candidate) {
        return members.getOrDefault(sets[candidate.number()], List.of(candidate));
    }

    boolean joined(Candidate one, Candidate other) {
        return sets[one.number()] == sets[other.number()];
    }

    /** Those that have a mark of the rule that is asked. */
    List<Candidate> sharing(String key) {
        return marked.getOrDefault(key, List.of());
    }

    /** Of those that share a mark and fit, one for each that is known to be different. */
    List<Candidate> different(Collection<String> keys, Predicate<Candidate> fits) {
        Map<Integer, Candidate> found = new TreeMap<>();
        for (String key : keys) {
            for (Candidate candidate : sharing(key)) {
                if (!found.containsKey(sets[candidate.number()]) && fits.test(candidate)) {
                    found.put(sets[candidate.number()], candidate);
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** What the reports call a candidate and those known to be the same. */
    Set<String> roles(Candidate candidate) {
        Set<String> roles = new TreeSet<>();
        set(candidate).forEach(member -> roles.addAll(member.roles()));
        return roles;
    }

    /** Whether they are spoken of as a man or a woman, as far as any report tells. */
    Gender gender(Candidate candidate) {
        return set(candidate).stream().map(Candidate::gender).reduce(Gender.UNKNOWN, Gender::or);
    }

    /** The candidates that are one, each set in the order of its members. */
    List<List<Candidate>> sets() {
        return members.values().stream()
                .map(set -> set.stream()
                        .sorted((one, other) -> Integer.compare(one.number(), other.number()))
                        .toList())
                .sorted((one, other) -> Integer.compare(
                        one.getFirst().number(), other.getFirst().number()))
                .toList();
    }

    List<Tie> ties() {
        return List.copyOf(ties);
    }
}
