package dev.firsthand.clean.lines;

import dev.firsthand.model.PartKind;
import dev.firsthand.text.Lexicon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What each line of a capture without structure is for, as a model that learnt from pages sees it. */
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

    private static final String FILE = "line-model.txt";

    /** Of so many lines all numbers are held at once. */
    private static final int AT_ONCE = 1024;

    private final Trees trees;
    private final RunDecoder decoder = new RunDecoder();

    public LineModel(Trees trees) {
        this.trees = trees;
    }

    /** The model that ships. Its first line says how many numbers it measures a line by. */
    public static LineModel bundled() {
        List<String> lines = Lexicon.lines(LineModel.class, FILE);
        int numbers = Integer.parseInt(lines.getFirst());
        int measured = Features.names().size();
        if (numbers != measured) {
            throw new IllegalStateException(
                    "%s was trained on %d numbers a line but %d are measured: train it anew (docs/training.md)"
                            .formatted(FILE, numbers, measured));
        }
        return new LineModel(Trees.of(KINDS.size(), lines.subList(1, lines.size())));
    }

    /** The kind of each line. */
    public List<PartKind> kinds(List<Line> lines) {
        Features features = new Features(lines);
        List<double[]> chances = new ArrayList<>(lines.size());
        for (int at = 0; at < lines.size(); at += AT_ONCE) {
            float[][] rows = features.rows(at, Math.min(lines.size(), at + AT_ONCE));
            chances.addAll(List.of(trees.chances(rows)));
        }
        return Arrays.stream(decoder.decode(chances)).mapToObj(KINDS::get).toList();
    }
}
