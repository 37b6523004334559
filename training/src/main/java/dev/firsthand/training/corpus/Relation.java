package dev.firsthand.training.corpus;

import dev.firsthand.model.Role;
import dev.firsthand.model.Span;
import java.util.List;

/** One attribution relation of a corpus, or one that was found; each role may lack spans or have several. */
public record Relation(List<Span> source, List<Span> cue, List<Span> content) {

    public Relation {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    /** The spans of a role. */
    public List<Span> of(Role role) {
        return switch (role) {
            case SOURCE -> source;
            case CUE -> cue;
            case CONTENT -> content;
        };
    }
}
