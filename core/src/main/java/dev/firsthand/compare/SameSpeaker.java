package dev.firsthand.compare;

import dev.firsthand.model.Speaker;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether what two outlets put into somebody's mouth can be one saying as far as the speakers go: they are one, or one
 * speaks for the other, or the words for them meet.
 */
final class SameSpeaker {

    /** How two speakers stand to each other. */
    enum Verdict {
        SAME,
        /** Nothing speaks against it. */
        OPEN,
        OTHER
    }

    private SameSpeaker() {}

    static Verdict of(Voice one, Voice other) {
        if (one.kind() == Speaker.Kind.UNKNOWN || other.kind() == Speaker.Kind.UNKNOWN) {
            return Verdict.OPEN;
        }
        if (isOne(one, other) || speaksFor(one, other) || speaksFor(other, one)) {
            return Verdict.SAME;
        }
        List<String> first = one.words();
        List<String> second = other.words();
        if (first.isEmpty() || second.isEmpty()) {
            return Verdict.OPEN;
        }
        if (isUnnamed(one) || isUnnamed(other)) {
            return isUnnamed(one) && isUnnamed(other) && !shared(first, second).isEmpty() ? Verdict.SAME : Verdict.OPEN;
        }
        if (one.kind() == Speaker.Kind.PERSON && other.kind() == Speaker.Kind.PERSON) {
            return namesAgree(first, second) ? Verdict.OPEN : Verdict.OTHER;
        }
        boolean same = !shared(first, second).isEmpty() || isShortFor(one, second) || isShortFor(other, first);
        if (same) {
            return Verdict.SAME;
        }
        boolean outlet = one.kind() == Speaker.Kind.OUTLET || other.kind() == Speaker.Kind.OUTLET;
        return outlet ? Verdict.OTHER : Verdict.OPEN;
    }

    private static boolean isOne(Voice one, Voice other) {
        boolean namesakes = one.kind() == Speaker.Kind.PERSON && !one.byOffice();
        boolean called = one.kind() == other.kind() && one.bare().equals(other.bare());
        return !isUnnamed(one) && (one.id().equals(other.id()) || (called && !namesakes));
    }

    private static boolean speaksFor(Voice one, Voice other) {
        return one.principals().contains(other.id());
    }

    /** “NAACP” for “National Association for the Advancement of Colored People”. */
    private static boolean isShortFor(Voice one, List<String> words) {
        String name = one.bare();
        if (name.length() < 3 || name.length() != words.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (name.charAt(i) != words.get(i).charAt(0)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUnnamed(Voice voice) {
        return voice.kind() == Speaker.Kind.UNNAMED;
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
}
