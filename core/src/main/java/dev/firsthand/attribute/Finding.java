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
}
