package dev.firsthand.identify;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase whose noun stands for who or what may be a source.
 *
 * @param anchor the noun
 * @param noun the noun in lower case and in the singular
 * @param modifiers the words between determiner and noun, in lower case
 * @param owner the name or pronoun that owns it (“her campaign”), or null
 * @param count how many they are, or null
 */
record Phrase(
        int first,
        int anchor,
        String noun,
        Nouns.Entry entry,
        boolean plural,
        Determiner determiner,
        List<String> modifiers,
        @Nullable Mention owner,
        @Nullable Integer count)
        implements Mention {

    /** How the phrase begins. */
    enum Determiner {
        /** the, this, that, these, those, both, and possessives */
        DEFINITE,
        /** a, an, some, several, two … */
        INDEFINITE,
        NONE
    }

    Phrase {
        modifiers = List.copyOf(modifiers);
    }

    @Override
    public int last() {
        return anchor;
    }

    boolean isDefinite() {
        return determiner == Determiner.DEFINITE;
    }

    boolean is(Nouns.Sort sort) {
        return entry.sort() == sort;
    }
}
