package dev.firsthand.attribute;

import dev.firsthand.model.Act;
import dev.firsthand.model.Stance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found, as runs of tokens.
 *
 * @param confidence how often the rule was right on the texts it was measured on
 */
record Finding(
        @Nullable Phrase source,
        @Nullable Phrase cue,
        List<Phrase> content,
        Act act,
        Stance stance,
        @Nullable Phrase addressee,
        double confidence,
        String rule) {

    Finding {
        content = List.copyOf(content);
    }

    /** The same with another act and stance. */
    Finding with(Act other, Stance stand) {
        return new Finding(source, cue, content, other, stand, addressee, confidence, rule);
    }

    /** The same with other words said. */
    Finding saying(Phrase words) {
        return new Finding(source, cue, List.of(words), act, stance, addressee, confidence, rule);
    }

    /** The same as somebody else's words, by the rule of the given name. */
    Finding by(Phrase other, List<Phrase> words, double sure, String how) {
        return new Finding(other, cue, words, act, stance, addressee, sure, how);
    }

    /** What a verb attributes, by the rule of the given name. */
    static Finding of(
            String rule,
            double confidence,
            @Nullable Phrase source,
            VerbGroup verb,
            Cue cue,
            @Nullable Phrase addressee,
            List<Phrase> content) {
        Phrase words = new Phrase(verb.first(), verb.head());
        return new Finding(source, words, content, cue.act(), cue.stance(), addressee, confidence, rule);
    }
}
