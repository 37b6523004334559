package dev.firsthand.compare;

import dev.firsthand.compare.Wording.Token;
import java.util.List;
import java.util.Set;

/** “On Tuesday I said we had no warning”: who repeats what they said before says something new with it. */
final class Recalled {

    private static final Set<String> FIRST_PERSON = Set.of("i", "we");
    private static final Set<String> SAYING =
            Set.of("said", "told", "claimed", "denied", "promised", "warned", "wrote");

    /** So far into the recalled words a clipped form may begin. */
    private static final int CLIPPED = 12;

    private Recalled() {}

    /** Whether one statement recalls, in the speaker's own words, what the other has. */
    static boolean of(Wording one, Wording other) {
        List<Token> words = one.quoted();
        for (int verb = 1; verb + 1 < words.size(); verb++) {
            boolean frame = SAYING.contains(words.get(verb).plain())
                    && FIRST_PERSON.contains(words.get(verb - 1).plain());
            if (frame && startsRun(one, verb + 1, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsRun(Wording one, int after, Wording other) {
        int start = one.quoted().get(after).plain().equals("that") ? after + 1 : after;
        return Verbatim.between(one.quoted(), other.quoted()).runs().stream()
                .anyMatch(run -> run.here() >= start && run.here() <= start + CLIPPED);
    }
}
