package dev.firsthand.model;

import java.io.Serializable;
import java.util.List;

/** What a trained encoder sees in a report; all lists are in text order. */
public record Seen(List<Tagged> tags, List<Link> links, List<Name> names) implements Serializable {

    /** What is seen where no encoder reads along. */
    public static final Seen NOTHING = new Seen(List.of(), List.of(), List.of());

    public Seen {
        tags = List.copyOf(tags);
        links = List.copyOf(links);
        names = List.copyOf(names);
    }
}
