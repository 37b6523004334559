package dev.firsthand.grade;

import dev.firsthand.model.Admiralty;
import dev.firsthand.model.Claim;
import dev.firsthand.model.Origin;
import dev.firsthand.model.Position;
import dev.firsthand.model.Speaker;
import dev.firsthand.model.Stance;
import dev.firsthand.model.StoryFile;
import java.util.List;
import java.util.Set;

/**
 * Suggests for each claim where it stands on the Admiralty scale, from nothing but how many independent origins these
 * reports show and whether anybody speaks against it. How reliable a source has been is for those who know it: these
 * reports cannot tell, so the letter is always F.
 */
public final class AdmiraltyScale {

    /** Origins behind which one and the same person may stand without anybody being able to tell. */
    private static final Set<Speaker.Kind> HIDDEN =
            Set.of(Speaker.Kind.UNNAMED, Speaker.Kind.OUTLET, Speaker.Kind.UNKNOWN);

    private static final Set<Stance> AGAINST = Set.of(Stance.DENIES, Stance.DISPUTES, Stance.CORRECTS);

    /** The account, each of its claims with a suggestion. */
    public StoryFile graded(StoryFile file) {
        return file.withClaims(file.claims().stream()
                .map(claim -> claim.withAdmiralty(suggest(claim)))
                .toList());
    }

    private static Admiralty suggest(Claim claim) {
        List<Origin> independent =
                claim.origins().stream().filter(Origin::isIndependent).toList();
        int open = (int) independent.stream()
                .filter(origin -> !HIDDEN.contains(origin.kind()))
                .count();
        int against = (int) claim.positions().stream()
                .map(Position::stance)
                .filter(AGAINST::contains)
                .count();
        int credibility = credibility(independent.size(), open, against);
        return new Admiralty(
                Admiralty.Reliability.F,
                credibility,
                "reliability: these reports do not tell how reliable the sources were before; credibility: "
                        + because(independent.size(), open, against));
    }

    /**
     * @param origins independent of each other
     * @param open those of them that are named or can be looked up
     * @param against statements that deny, dispute or take back
     */
    private static int credibility(int origins, int open, int against) {
        if (origins >= 2) {
            return against > 0 ? 3 : open >= 2 ? 1 : 2;
        }
        return origins == 1 && against > 0 ? 4 : 6;
    }

    private static String because(int origins, int open, int against) {
        if (origins == 0) {
            return "no origin asserts it";
        }
        String stands = "%d independent %s, %d of them named or a document"
                .formatted(origins, origins == 1 ? "origin" : "origins", open);
        String contested = against == 0
                ? "no statement against it"
                : "%d %s against it".formatted(against, against == 1 ? "statement" : "statements");
        return stands + ", " + contested;
    }
}
