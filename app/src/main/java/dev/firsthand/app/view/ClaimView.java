package dev.firsthand.app.view;

import dev.firsthand.model.Admiralty;
import dev.firsthand.model.Origin;
import dev.firsthand.model.Stance;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim, where it comes from and who stands how to it.
 *
 * @param origins independent ones; those that rest on them lie inside
 * @param positions earliest first
 * @param admiralty a suggestion on the Admiralty scale, or null if none was made
 */
public record ClaimView(
        String anchor,
        String wording,
        int independentOrigins,
        List<OriginView> origins,
        List<String> carriedBy,
        List<PositionView> positions,
        @Nullable Admiralty admiralty) {

    public ClaimView {
        origins = List.copyOf(origins);
        carriedBy = List.copyOf(carriedBy);
        positions = List.copyOf(positions);
    }

    /** The positions that are more than saying it again. */
    public List<PositionView> answers() {
        return positions.stream()
                .filter(position -> position.stance() != Stance.ASSERTS)
                .toList();
    }

    /** Whether there is more to it than that one statement says so. */
    public boolean isTelling() {
        return carriedBy.size() > 1
                || origins.size() > 1
                || !origins.stream().allMatch(origin -> origin.resting().isEmpty())
                || !answers().isEmpty();
    }

    /**
     * An origin with what rests on it.
     *
     * @param shownBy the statement that shows it, or null if it is not among the story's
     * @param resting origins that are seen to rest on this one
     */
    public record OriginView(Origin origin, @Nullable Carried shownBy, List<OriginView> resting) {

        public OriginView {
            resting = List.copyOf(resting);
        }
    }

    /** How one statement stands to the claim. */
    public record PositionView(Stance stance, @Nullable LocalDate day, Carried carried) {}
}
