package dev.firsthand.app.view;

import dev.firsthand.model.Speaker;
import java.util.List;

/**
 * A speaker with everything that is put in their mouth.
 *
 * @param utterances those that most outlets carry first
 */
public record SpeakerView(String anchor, Speaker speaker, List<UtteranceView> utterances) {

    public SpeakerView {
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
