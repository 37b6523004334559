package dev.firsthand.app.text;

import dev.firsthand.app.view.ClaimView;
import dev.firsthand.app.view.Counts;
import dev.firsthand.app.view.Days;
import dev.firsthand.model.Origin;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The claims of a story for a terminal: where they come from, who stands how to them. */
final class ClaimsText {

    private final List<ClaimView> claims;
    private final Sheet sheet;

    ClaimsText(List<ClaimView> claims, Sheet sheet) {
        this.claims = claims;
        this.sheet = sheet;
    }

    void write() throws IOException {
        List<ClaimView> telling = claims.stream().filter(ClaimView::isTelling).toList();
        if (claims.isEmpty()) {
            return;
        }
        sheet.heading("Where claims come from");
        for (ClaimView claim : telling) {
            if (!claim.equals(telling.getFirst())) {
                sheet.gap();
            }
            write(claim);
        }
        int plain = claims.size() - telling.size();
        if (plain > 0) {
            sheet.paragraph(
                    2,
                    Run.quiet("%s%s that one statement alone carries"
                            .formatted(telling.isEmpty() ? "" : "and ", Counts.of(plain, "claim"))));
        }
    }

    private void write(ClaimView claim) throws IOException {
        sheet.paragraph(2, 4, List.of(Run.bold(claim.wording())));
        sheet.paragraph(
                4,
                new Run("stands on " + Counts.of(claim.independentOrigins(), "independent origin"), Ink.GREEN),
                Run.quiet("· carried by " + String.join(", ", claim.carriedBy())));
        for (ClaimView.OriginView origin : claim.origins()) {
            write(origin, 4);
        }
        if (!claim.answers().isEmpty()) {
            for (ClaimView.PositionView position : claim.positions()) {
                write(position);
            }
        }
    }

    private void write(ClaimView.OriginView view, int indent) throws IOException {
        Origin origin = view.origin();
        List<Run> runs = new ArrayList<>();
        runs.add(Run.plain(origin.isIndependent() ? "●" : "○"));
        runs.add(Run.plain(origin.name()));
        runs.add(Run.quiet("(" + origin.kind().label() + ")"));
        if (origin.restsOn() != null) {
            runs.add(Run.quiet("rests on " + origin.restsOn()));
        }
        if (view.shownBy() != null) {
            runs.add(Run.quiet("in " + view.shownBy().outlet()));
        }
        sheet.paragraph(indent, indent + 2, runs);
        for (ClaimView.OriginView resting : view.resting()) {
            write(resting, Math.min(indent + 2, 16));
        }
    }

    private void write(ClaimView.PositionView position) throws IOException {
        sheet.paragraph(
                4,
                6,
                List.of(
                        Run.quiet(position.day() == null ? "no date" : Days.full(position.day())),
                        Run.quiet("·"),
                        Run.of(position.stance()),
                        Run.quiet("·"),
                        Run.plain(position.carried().speakerName()),
                        Run.quiet("· " + position.carried().outlet())));
    }
}
