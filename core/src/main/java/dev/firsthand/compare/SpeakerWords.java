package dev.firsthand.compare;

import dev.firsthand.model.Speaker;
import dev.firsthand.text.Fold;
import java.util.Comparator;
import java.util.List;

/** Which of several outlets' words for one speaker to show, and whether they differ. */
final class SpeakerWords {

    private static final List<Speaker.Kind> BEST_FIRST = List.of(
            Speaker.Kind.PERSON,
            Speaker.Kind.ORGANIZATION,
            Speaker.Kind.DOCUMENT,
            Speaker.Kind.OUTLET,
            Speaker.Kind.UNNAMED,
            Speaker.Kind.UNKNOWN);

    private SpeakerWords() {}

    /** The speaker named best: a name before a description, the fuller before the shorter. */
    static Speaker best(List<Wording> members) {
        return members.stream()
                .map(member -> member.statement().speaker())
                .min(Comparator.comparingInt((Speaker speaker) -> BEST_FIRST.indexOf(speaker.kind()))
                        .thenComparingInt(speaker -> -speaker.name().length())
                        .thenComparing(Speaker::name)
                        .thenComparing(Speaker::id))
                .orElseThrow();
    }

    /** Whether two outlets give the speaker of one saying differently: another name, another description. */
    static boolean differ(Wording here, Wording there) {
        Speaker one = here.statement().speaker();
        Speaker other = there.statement().speaker();
        boolean unnamed = one.kind() == Speaker.Kind.UNNAMED && other.kind() == Speaker.Kind.UNNAMED;
        if (unnamed || SameSpeaker.of(here.voice(), there.voice()) != SameSpeaker.Verdict.SAME) {
            return !Fold.plain(one.name()).equals(Fold.plain(other.name()));
        }
        return false;
    }
}
