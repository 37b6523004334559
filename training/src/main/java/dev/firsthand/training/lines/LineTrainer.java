package dev.firsthand.training.lines;

import dev.firsthand.clean.lines.LineModel;
import dev.firsthand.clean.lines.Trees;
import java.util.ArrayList;
import java.util.List;

/** Trains the line model on labelled pages. */
final class LineTrainer {

    /** What a page's words weigh beside its lines. */
    private static final float SCALE = 30;

    private final Boosting.Settings settings;

    LineTrainer(Boosting.Settings settings) {
        this.settings = settings;
    }

    /** A model that has learnt nothing, for where only the lines are asked for. */
    static LineModel untrained() {
        return new LineModel(new Trees(LineModel.KINDS.size(), List.of()));
    }

    /** Trees that tell the kinds of the lines of these pages, without those that are doubtful. */
    Trees train(List<LabelledPage> pages) {
        List<float[]> rows = new ArrayList<>();
        List<Integer> kinds = new ArrayList<>();
        List<Float> weights = new ArrayList<>();
        for (LabelledPage page : pages) {
            if (page.isDoubtful()) {
                continue;
            }
            for (int i = 0; i < page.rows().length; i++) {
                rows.add(page.rows()[i]);
                kinds.add(page.kinds()[i]);
                weights.add(page.weight(i, SCALE));
            }
        }
        float[] weighed = new float[weights.size()];
        for (int i = 0; i < weighed.length; i++) {
            weighed[i] = weights.get(i);
        }
        int[] labels = kinds.stream().mapToInt(Integer::intValue).toArray();
        return new Boosting(rows, labels, weighed, LineModel.KINDS.size(), settings).train();
    }
}
