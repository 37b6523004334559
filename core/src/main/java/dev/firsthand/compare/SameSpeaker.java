package dev.firsthand.compare;

import dev.firsthand.model.Speaker;
import dev.firsthand.text.Fold;
import dev.firsthand.text.FunctionWords;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether two outlets' speakers can be one: by name for people, by the words of the description for others. */
final class SameSpeaker {

    /** How two speakers stand to each other. */
    enum Verdict {
        SAME,
        /** Nothing speaks against it. */
        OPEN,
        OTHER
    }

    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "dr",
            "sen",
            "rep",
            "gov",
            "president",
            "senator",
            "representative",
            "governor",
            "secretary",
            "sir",
            "prof",
            "gen",
            "lt",
            "col",
            "justice",
            "judge",
            "mayor",
            "minister",
            "prime",
            "chief",
            "us",
            "u.s",
            "jr",
            "sr");

    private SameSpeaker() {}

    static Verdict of(Speaker one, Speaker other) {
        if (one.kind() == Speaker.Kind.UNKNOWN || other.kind() == Speaker.Kind.UNKNOWN) {
            return Verdict.OPEN;
        }
        List<String> first = words(one);
        List<String> second = words(other);
        if (first.isEmpty() || second.isEmpty()) {
            return Verdict.OPEN;
        }
        if (isUnnamed(one) || isUnnamed(other)) {
            return isUnnamed(one) && isUnnamed(other) && !shared(first, second).isEmpty() ? Verdict.SAME : Verdict.OPEN;
        }
        if (one.kind() == Speaker.Kind.PERSON && other.kind() == Speaker.Kind.PERSON) {
            return namesAgree(first, second) ? Verdict.SAME : Verdict.OTHER;
        }
        boolean same = !shared(first, second).isEmpty() || isShortFor(one, second) || isShortFor(other, first);
        if (same) {
            return Verdict.SAME;
        }
        boolean outlet = one.kind() == Speaker.Kind.OUTLET || other.kind() == Speaker.Kind.OUTLET;
        return outlet ? Verdict.OTHER : Verdict.OPEN;
    }

    /** “NAACP” for “National Association for the Advancement of Colored People”. */
    private static boolean isShortFor(Speaker one, List<String> words) {
        String initials = words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
        String name = Fold.plain(one.name()).replace(".", "").replaceFirst("^the ", "");
        return initials.length() > 2 && name.equals(initials);
    }

    private static boolean isUnnamed(Speaker speaker) {
        return speaker.kind() == Speaker.Kind.UNNAMED;
    }

    private static boolean namesAgree(List<String> one, List<String> other) {
        if (isWithin(one, other)) {
            return true;
        }
        boolean sameLast = one.getLast().equals(other.getLast());
        return sameLast
                && (one.size() == 1
                        || other.size() == 1
                        || one.getFirst().charAt(0) == other.getFirst().charAt(0));
    }

    private static boolean isWithin(List<String> one, List<String> other) {
        return new HashSet<>(one).containsAll(other) || new HashSet<>(other).containsAll(one);
    }

    private static Set<String> shared(List<String> one, List<String> other) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        return shared;
    }

    private static List<String> words(Speaker speaker) {
        return Arrays.stream(Fold.plain(speaker.name()).split("[^\\p{L}\\p{N}'.&-]+"))
                .map(word -> word.endsWith(".") ? word.substring(0, word.length() - 1) : word)
                .map(word -> word.endsWith("'s") ? word.substring(0, word.length() - 2) : word)
                .filter(word -> !word.isEmpty() && !TITLES.contains(word) && !FunctionWords.contains(word))
                .toList();
    }
}
