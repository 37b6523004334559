package dev.firsthand.app.reading;

import dev.firsthand.model.Rejected;
import dev.firsthand.model.StoryFile;
import java.util.List;
import java.util.stream.Stream;

/**
 * What came of a reading.
 *
 * @param stories in the pipeline's order
 * @param rejected captures that could not be read, in the order they were given
 */
public record Outcome(List<StoryFile> stories, List<Rejected> rejected) {

    public Outcome {
        stories = List.copyOf(stories);
        rejected = List.copyOf(rejected);
    }

    /** With what was rejected before and cannot be tried again: it stays listed. */
    public Outcome after(List<Rejected> before) {
        return new Outcome(
                stories, Stream.concat(before.stream(), rejected.stream()).toList());
    }
}
