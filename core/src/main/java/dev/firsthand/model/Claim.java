package dev.firsthand.model;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The same assertion, across utterances and speakers.
 *
 * @param wording the words of one of its statements: never words of our own
 * @param statements ids of the statements that carry it
 * @param carriedBy the outlets (or files, where the outlet is unknown) that carry it
 * @param positions denials, refusals and assertions, earliest first
 * @param admiralty a suggestion on the Admiralty scale, or null before it is graded
 */
public record Claim(
        String id,
        String wording,
        List<String> statements,
        List<Origin> origins,
        List<String> carriedBy,
        List<Position> positions,
        @Nullable Admiralty admiralty)
        implements Serializable {

    public Claim {
        statements = List.copyOf(statements);
        origins = List.copyOf(origins);
        carriedBy = List.copyOf(carriedBy);
        positions = List.copyOf(positions);
    }

    /** A claim that is not graded yet. */
    public Claim(
            String id,
            String wording,
            List<String> statements,
            List<Origin> origins,
            List<String> carriedBy,
            List<Position> positions) {
        this(id, wording, statements, origins, carriedBy, positions, null);
    }

    /** The same claim with a suggestion on the Admiralty scale. */
    public Claim withAdmiralty(Admiralty suggested) {
        return new Claim(id, wording, statements, origins, carriedBy, positions, suggested);
    }

    /** How many origins are not seen to rest on another. Evidence, never a verdict on truth. */
    public int independentOrigins() {
        return (int) origins.stream().filter(Origin::isIndependent).count();
    }
}
