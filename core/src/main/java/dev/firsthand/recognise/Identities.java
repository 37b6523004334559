package dev.firsthand.recognise;

import dev.firsthand.model.Identity;
import dev.firsthand.model.Identity.Alias;
import dev.firsthand.model.Speaker;
import dev.firsthand.text.Fold;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Makes of the candidates that are one an identity: its name, its id, and why each of its names is its. */
final class Identities {

    private final Map<Integer, List<Company.Tie>> ties = new HashMap<>();

    Identities(List<Company.Tie> all) {
        for (Company.Tie tie : all) {
            ties.computeIfAbsent(tie.one().number(), own -> new ArrayList<>()).add(tie);
            ties.computeIfAbsent(tie.other().number(), own -> new ArrayList<>()).add(tie);
        }
    }

    /** How many words of the name are more than an initial; none of a person who is only described. */
    private static int spelledOut(Candidate candidate) {
        PersonName name = candidate.name();
        if (candidate.isOf(Speaker.Kind.PERSON) && name == null) {
            return 0;
        }
        return name == null
                ? candidate.words().size()
                : (int) name.words().stream()
                        .filter(word -> !PersonName.isInitial(word))
                        .count();
    }

    /** The sets under their ids; those of which most reports speak have the choice of an id that two would have. */
    static Map<String, List<Candidate>> withIds(List<List<Candidate>> sets) {
        Map<String, List<Candidate>> withIds = new LinkedHashMap<>();
        sets.stream()
                .sorted(Comparator.comparingInt((List<Candidate> set) -> -set.size())
                        .thenComparingInt(set -> set.getFirst().number()))
                .forEach(set -> withIds.put(id(fullest(set), withIds.keySet()), set));
        return withIds;
    }

    private static String id(Candidate candidate, Set<String> taken) {
        String id = candidate.speaker().id();
        return taken.contains(id) ? candidate.report() + "-" + id : id;
    }

    /** Whose name has the most words; of several the name that most reports have. */
    private static Candidate fullest(List<Candidate> set) {
        Map<String, Integer> frequency = new HashMap<>();
        set.forEach(member -> frequency.merge(member.speaker().name(), 1, Integer::sum));
        return set.stream()
                .min(Comparator.comparingInt((Candidate member) -> -spelledOut(member))
                        .thenComparingInt(member ->
                                -frequency.getOrDefault(member.speaker().name(), 0))
                        .thenComparingInt(Candidate::number))
                .orElseThrow();
    }

    Identity of(String id, List<Candidate> set, List<Identity.SpeaksFor> speaksFor) {
        Candidate fullest = fullest(set);
        return new Identity(
                id,
                fullest.speaker().name(),
                fullest.speaker().kind(),
                roles(set),
                set.size() == 1 ? List.of() : aliases(fullest),
                speaksFor);
    }

    private static List<String> roles(List<Candidate> set) {
        Map<String, String> roles = new LinkedHashMap<>();
        for (Candidate member : set) {
            member.roles().stream().sorted().forEach(role -> roles.putIfAbsent(Fold.plain(role), role));
        }
        return List.copyOf(roles.values());
    }

    /** Every other member with the tie over which it is reached. */
    private List<Alias> aliases(Candidate fullest) {
        Map<Integer, Alias> aliases = new TreeMap<>();
        Deque<Candidate> open = new ArrayDeque<>(List.of(fullest));
        Set<Integer> seen = new HashSet<>(Set.of(fullest.number()));
        while (!open.isEmpty()) {
            Candidate from = open.remove();
            for (Company.Tie tie : ties.getOrDefault(from.number(), List.of())) {
                boolean first = tie.one().number() == from.number();
                Candidate to = first ? tie.other() : tie.one();
                if (seen.add(to.number())) {
                    aliases.put(
                            to.number(),
                            alias(to, from, tie, first ? tie.evidence().turned() : tie.evidence()));
                    open.add(to);
                }
            }
        }
        return List.copyOf(aliases.values());
    }

    private static Alias alias(Candidate candidate, Candidate like, Company.Tie tie, Evidence evidence) {
        return new Alias(
                candidate.speaker().name(),
                candidate.report(),
                candidate.statement(),
                tie.decidedBy(),
                like.statement(),
                List.of(evidence.one(), evidence.other()));
    }
}
