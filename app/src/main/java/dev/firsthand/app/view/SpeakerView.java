package dev.firsthand.app.view;

import dev.firsthand.model.Speaker;
import java.util.List;

/**
 * A speaker with everything that is put in their mouth.
 *
 * @param others names that other reports have
 * @param principals on whose behalf the speaker speaks
 * @param utterances those that most outlets carry first
 */
public record SpeakerView(
        String anchor,
        Speaker speaker,
        List<KnownAs> others,
        List<KnownAs> principals,
        List<UtteranceView> utterances) {

    public SpeakerView {
        others = List.copyOf(others);
        principals = List.copyOf(principals);
        utterances = List.copyOf(utterances);
    }

    /** The name, the description as written, or that none is given. */
    public String name() {
        return Wording.name(speaker);
    }

    /** How many outlets carry something of theirs. */
    public int reach() {
        return (int) utterances.stream()
                .flatMap(utterance -> utterance.outlets().stream())
                .distinct()
                .count();
    }
}
