package dev.firsthand.app.view;

import dev.firsthand.model.Identity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Another name that a report has for a speaker, or a name for whom the speaker speaks, and what tells so.
 *
 * @param because in words for the reader
 */
public record KnownAs(String name, String because) {

    /** The names other than the one shown, each once, with the rule that tied it to the speaker. */
    static List<KnownAs> others(Identity identity, String shown) {
        Set<String> seen = new HashSet<>(Set.of(shown));
        List<KnownAs> others = new ArrayList<>();
        for (Identity.Alias alias : identity.alsoKnownAs()) {
            if (seen.add(alias.name())) {
                others.add(new KnownAs(alias.name(), Wording.recognised(alias.decidedBy())));
            }
        }
        return others;
    }

    /** Those on whose behalf the speaker speaks. */
    static List<KnownAs> principals(Identity identity) {
        return identity.speaksFor().stream()
                .map(principal -> new KnownAs(principal.name(), Wording.recognised(principal.decidedBy())))
                .toList();
    }
}
