package dev.firsthand.compare;

import dev.firsthand.model.Span;
import dev.firsthand.model.Speaker;
import dev.firsthand.model.Via;
import dev.firsthand.text.Fold;
import java.util.HashSet;
import java.util.Set;

/**
 * Two outlets' sources that nobody can tell to be one: neither is named, nor does a name in the description tell whose
 * they are (“a spokesman for the Harbour Board”), nor does one outlet have it through the other. That they say alike is
 * no evidence that they are the same people.
 */
final class Strangers {

    private Strangers() {}

    static boolean are(Wording one, Wording other) {
        return isNobody(one) && isNobody(other) && !meet(one, other);
    }

    private static boolean isNobody(Wording wording) {
        Speaker speaker = wording.statement().speaker();
        return speaker.kind() == Speaker.Kind.UNNAMED
                && speaker.name().chars().skip(1).noneMatch(Character::isUpperCase);
    }

    /** Whether they have an outlet in common: their own, one through which they have it, one that was told. */
    private static boolean meet(Wording one, Wording other) {
        Set<String> outlets = outlets(one);
        outlets.retainAll(outlets(other));
        return !outlets.isEmpty();
    }

    private static Set<String> outlets(Wording wording) {
        Set<String> outlets = new HashSet<>();
        outlets.add(bare(wording.report().outletOrFile()));
        Via via = wording.statement().attribution().via();
        Span told = wording.statement().attribution().addressee();
        if (via != null) {
            outlets.add(bare(via.name()));
        }
        if (told != null) {
            outlets.add(bare(wording.report().text().slice(told)));
        }
        return outlets;
    }

    private static String bare(String name) {
        String plain = Fold.plain(name);
        return plain.startsWith("the ") ? plain.substring(4) : plain;
    }
}
