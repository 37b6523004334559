package dev.firsthand.model;

import java.io.Serializable;
import java.util.List;

/** Which reports tell one story, and which reuse another's text. Every report is in exactly one story. */
public record Grouping(List<Story> stories, List<Copy> copies) implements Serializable {

    public Grouping {
        stories = List.copyOf(stories);
        copies = List.copyOf(copies);
    }
}
