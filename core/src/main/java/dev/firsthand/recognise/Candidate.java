package dev.firsthand.recognise;

import dev.firsthand.model.Speaker;
import dev.firsthand.text.Gender;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A speaker as one report has it.
 *
 * @param number its place among all candidates of the story
 * @param statement the first statement of the report that is theirs
 * @param speaker as that statement has it
 * @param roles what the report calls it beside the name
 * @param name laid out, if it is a person who is named; null for others
 * @param power the gazetteer's key of the government, office or body that it is, or null
 * @param words of the name that tell something
 */
record Candidate(
        int number,
        String report,
        String statement,
        Speaker speaker,
        Set<String> roles,
        Gender gender,
        @Nullable PersonName name,
        @Nullable String power,
        List<String> words) {

    Candidate {
        roles = Set.copyOf(roles);
        words = List.copyOf(words);
    }

    /** Whether it is a person with given name and surname. */
    boolean isFullyNamed() {
        return name != null && name.isFull();
    }

    boolean isOf(Speaker.Kind kind) {
        return speaker.kind() == kind;
    }
}
