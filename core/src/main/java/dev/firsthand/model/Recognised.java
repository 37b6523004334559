package dev.firsthand.model;

import java.io.Serializable;
import java.util.List;

/**
 * The readings of a story once it is known which of their speakers are one.
 *
 * @param readings whose speakers have the ids of {@code speakers}
 * @param speakers every speaker of the story but the unknown, by id
 */
public record Recognised(List<Reading> readings, List<Identity> speakers) implements Serializable {

    public Recognised {
        readings = List.copyOf(readings);
        speakers = List.copyOf(speakers);
    }
}
