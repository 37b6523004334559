package dev.firsthand.training.measure;

import dev.firsthand.model.Link;
import dev.firsthand.model.Seen;
import dev.firsthand.model.Span;
import dev.firsthand.model.Tagged;
import dev.firsthand.training.corpus.Relation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts together what belongs to one attribution: the contents that share a cue. */
public final class Relations {

    private Relations() {}

    /** The relations of what was seen, by where their first content begins. */
    public static List<Relation> of(Seen seen) {
        Map<Object, List<Link>> groups = new LinkedHashMap<>();
        for (Link link : seen.links()) {
            Tagged cue = link.cue();
            groups.computeIfAbsent(cue == null ? link : cue, key -> new ArrayList<>())
                    .add(link);
        }
        return groups.values().stream().map(Relations::relation).toList();
    }

    private static Relation relation(List<Link> links) {
        Link first =
                links.stream().filter(link -> link.source() != null).findFirst().orElse(links.getFirst());
        return new Relation(
                spans(first.source()),
                spans(first.cue()),
                links.stream().map(link -> link.content().span()).toList());
    }

    private static List<Span> spans(@Nullable Tagged tagged) {
        return tagged == null ? List.of() : List.of(tagged.span());
    }
}
