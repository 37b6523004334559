package dev.firsthand.compare;

import dev.firsthand.model.Copy;
import dev.firsthand.model.Reading;
import dev.firsthand.model.Story;
import dev.firsthand.model.StoryFile;
import java.util.List;

/** Lays the readings of one story side by side. */
public final class Comparer {

    /** The sourced account of a story. */
    public StoryFile compare(Story story, List<Reading> readings, List<Copy> copies) {
        return new StoryFile(story, readings, copies, List.of(), List.of(), List.of());
    }
}
