package dev.firsthand.clean.lines;

import dev.firsthand.model.PartKind;
import java.util.ArrayList;
import java.util.List;

/** What the model says of the lines of a capture. */
public final class LineModel {

    /** The kinds that it tells apart; the others are told by the words of the lines alone. */
    public static final List<PartKind> KINDS = List.of(
            PartKind.BODY,
            PartKind.HEADLINE,
            PartKind.BYLINE,
            PartKind.SUBHEAD,
            PartKind.CAPTION,
            PartKind.TEASER,
            PartKind.NAVIGATION,
            PartKind.OTHER);

    private final Wording wording;
    private final Trees trees;

    public LineModel(Wording wording, Trees trees) {
        this.wording = wording;
        this.trees = trees;
    }

    /** For each line the chance of each kind, in the order of {@link #KINDS}. */
    public List<double[]> chances(List<Line> lines) {
        List<double[]> chances = new ArrayList<>();
        for (float[] row : Features.of(lines, wording)) {
            chances.add(trees.chances(row));
        }
        return chances;
    }
}
