package dev.firsthand.model;

import java.io.Serializable;
import java.util.List;

/**
 * The sourced account of one story.
 *
 * @param readings of the story's reports, in the story's order
 * @param speakers all but the unknown, by id
 * @param copies among the story's reports
 * @param onlyHere ids of the statements that no other outlet of the story carries
 */
public record StoryFile(
        Story story,
        List<Reading> readings,
        List<Identity> speakers,
        List<Copy> copies,
        List<Utterance> utterances,
        List<Claim> claims,
        List<String> onlyHere)
        implements Serializable {

    public StoryFile {
        readings = List.copyOf(readings);
        speakers = List.copyOf(speakers);
        copies = List.copyOf(copies);
        utterances = List.copyOf(utterances);
        claims = List.copyOf(claims);
        onlyHere = List.copyOf(onlyHere);
    }

    /** The same account with other claims. */
    public StoryFile withClaims(List<Claim> others) {
        return new StoryFile(story, readings, speakers, copies, utterances, others, onlyHere);
    }
}
