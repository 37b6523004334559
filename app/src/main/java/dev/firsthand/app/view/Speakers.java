package dev.firsthand.app.view;

import dev.firsthand.model.Speaker;
import java.util.Comparator;
import java.util.List;

/** The order of speakers, and which description of one to show. */
final class Speakers {

    static final Comparator<SpeakerView> MOST_CARRIED_FIRST = Comparator.comparingInt(
                    (SpeakerView view) -> vagueness(view.speaker().kind()))
            .thenComparing(Comparator.comparingInt(SpeakerView::reach).reversed())
            .thenComparing(Comparator.comparingInt(
                            (SpeakerView view) -> view.utterances().size())
                    .reversed())
            .thenComparing(SpeakerView::name);

    private Speakers() {}

    private static int vagueness(Speaker.Kind kind) {
        return switch (kind) {
            case PERSON, ORGANIZATION, OUTLET, DOCUMENT -> 0;
            case UNNAMED -> 1;
            case UNKNOWN -> 2;
        };
    }

    /** What tells speakers apart; those who are not given at all stand together. */
    static String key(Speaker speaker) {
        return speaker.kind() == Speaker.Kind.UNKNOWN ? "" : speaker.id();
    }

    /** One that has a role, if there is one: reports give it once and then use the name. */
    static Speaker fullest(List<UtteranceView> utterances) {
        return utterances.stream()
                .map(UtteranceView::speaker)
                .filter(speaker -> speaker.role() != null)
                .findFirst()
                .orElse(utterances.getFirst().speaker());
    }
}
