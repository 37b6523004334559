package dev.firsthand.app.view;

import dev.firsthand.model.Claim;
import dev.firsthand.model.Origin;
import dev.firsthand.model.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Arranges claims: their origins as trees, their positions in time. */
final class Claims {

    private static final Comparator<ClaimView> TELLING_FIRST = Comparator.comparingInt(
                    (ClaimView claim) -> Math.min(1, claim.answers().size()))
            .thenComparingInt(claim -> claim.carriedBy().size())
            .thenComparingInt(ClaimView::independentOrigins)
            .reversed();

    private final Map<String, Carried> carried;

    /** @param carried the story's statements by id */
    Claims(Map<String, Carried> carried) {
        this.carried = carried;
    }

    List<ClaimView> of(List<Claim> claims) {
        return claims.stream().map(this::view).sorted(TELLING_FIRST).toList();
    }

    private ClaimView view(Claim claim) {
        return new ClaimView(
                Anchors.claim(claim.id()),
                claim.wording(),
                claim.independentOrigins(),
                roots(claim.origins()),
                claim.carriedBy(),
                positions(claim),
                claim.admiralty());
    }

    private List<ClaimView.PositionView> positions(Claim claim) {
        List<ClaimView.PositionView> views = new ArrayList<>();
        for (Position position : claim.positions()) {
            Carried form = carried.get(position.statement());
            if (form != null) {
                views.add(new ClaimView.PositionView(position.stance(), position.date(), form));
            }
        }
        return views;
    }

    /** The origins that rest on none of the others, each with those that rest on it. Every origin is shown once. */
    private List<ClaimView.OriginView> roots(List<Origin> origins) {
        Set<Origin> shown = new HashSet<>();
        List<ClaimView.OriginView> roots = new ArrayList<>();
        for (Origin origin : origins) {
            if (origin.isIndependent() && shown.add(origin)) {
                roots.add(tree(origin, origins, shown));
            }
        }
        for (Origin origin : origins) {
            if (shown.add(origin)) {
                roots.add(tree(origin, origins, shown));
            }
        }
        return roots;
    }

    private ClaimView.OriginView tree(Origin origin, List<Origin> all, Set<Origin> shown) {
        List<ClaimView.OriginView> resting = new ArrayList<>();
        for (Origin other : all) {
            if (origin.name().equals(other.restsOn()) && shown.add(other)) {
                resting.add(tree(other, all, shown));
            }
        }
        return new ClaimView.OriginView(origin, carried.get(origin.statement()), resting);
    }
}
