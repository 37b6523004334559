package dev.firsthand.clean.lines;

import dev.firsthand.model.PartKind;
import java.util.List;

/**
 * The likeliest kinds of all lines together: one headline at most, and the story rather below it than above. Costs for the
 * edges of runs were tried and changed nothing, since what is measured of a line holds its neighbours too.
 */
final class RunDecoder {

    private static final int HEADLINE = LineModel.KINDS.indexOf(PartKind.HEADLINE);
    private static final int BODY = LineModel.KINDS.indexOf(PartKind.BODY);
    private static final int SUBHEAD = LineModel.KINDS.indexOf(PartKind.SUBHEAD);

    /** The least chance that counts. */
    private static final double FLOOR = 1e-6;

    /** What a line of the story above the headline costs, in nats. */
    private static final double EARLY = 1;

    /** For each line the index of its kind. */
    int[] decode(List<double[]> chances) {
        int n = chances.size();
        double[] before = new double[n + 1];
        double[] after = new double[n + 1];
        for (int i = 0; i < n; i++) {
            before[i + 1] = before[i] + cost(chances.get(i), best(chances.get(i), EARLY), EARLY);
            after[i + 1] = after[i] + cost(chances.get(i), best(chances.get(i), 0), 0);
        }
        int headline = -1;
        double least = before[n];
        for (int i = 0; i < n; i++) {
            double way = before[i] - Math.log(Math.max(FLOOR, chances.get(i)[HEADLINE])) + after[n] - after[i + 1];
            if (way < least) {
                least = way;
                headline = i;
            }
        }
        int[] kinds = new int[n];
        for (int i = 0; i < n; i++) {
            kinds[i] = i == headline ? HEADLINE : best(chances.get(i), i < headline ? EARLY : 0);
        }
        return kinds;
    }

    /** The likeliest kind but the headline. */
    private static int best(double[] chances, double early) {
        int best = BODY;
        for (int kind = 0; kind < chances.length; kind++) {
            if (kind != HEADLINE && cost(chances, kind, early) < cost(chances, best, early)) {
                best = kind;
            }
        }
        return best;
    }

    private static double cost(double[] chances, int kind, double early) {
        boolean story = kind == BODY || kind == SUBHEAD;
        return -Math.log(Math.max(FLOOR, chances[kind])) + (story ? early : 0);
    }
}
