package dev.firsthand.encoder;

import dev.firsthand.model.Link;
import dev.firsthand.model.Name;
import dev.firsthand.model.Tagged;
import java.util.List;

/** What the encoder sees in a report, all in text order. */
public record Seen(List<Tagged> tags, List<Link> links, List<Name> names) {

    public Seen {
        tags = List.copyOf(tags);
        links = List.copyOf(links);
        names = List.copyOf(names);
    }
}
