package dev.firsthand.clean.lines;

import java.util.List;

/** The likeliest kinds of all lines together: one headline at most, and the story in few runs. */
public final class RunDecoder {

    private static final int BODY = 0;
    private static final int HEADLINE = 1;
    private static final int SUBHEAD = 3;
    private static final double FLOOR = 1e-6;

    private final double enter;
    private final double leave;
    private final double early;

    /**
     * @param enter what it costs to begin a run of the story, in nats
     * @param leave what it costs to end one
     * @param early what a line of the story above the headline costs
     */
    public RunDecoder(double enter, double leave, double early) {
        this.enter = enter;
        this.leave = leave;
        this.early = early;
    }

    /** For each line the index of its kind. States: kind, and whether the headline has been. */
    public int[] decode(List<double[]> chances) {
        int n = chances.size();
        if (n == 0) {
            return new int[0];
        }
        int kinds = chances.get(0).length;
        int states = 2 * kinds;
        int[][] from = new int[n][states];
        double[] cost = new double[states];
        for (int i = 0; i < n; i++) {
            double[] next = new double[states];
            for (int state = 0; state < states; state++) {
                int kind = state % kinds;
                boolean after = state >= kinds;
                double best = Double.POSITIVE_INFINITY;
                int origin = 0;
                for (int before = 0; before < (i == 0 ? 1 : states); before++) {
                    boolean wasAfter = i > 0 && before >= kinds;
                    if (kind == HEADLINE ? !after || wasAfter : after != wasAfter) {
                        continue;
                    }
                    boolean inside = isStory(kind);
                    boolean wasInside = i > 0 && isStory(before % kinds);
                    double way = (i == 0 ? 0 : cost[before])
                            + (inside && !wasInside ? enter : !inside && wasInside ? leave : 0);
                    if (way < best) {
                        best = way;
                        origin = before;
                    }
                }
                double own = -Math.log(Math.max(FLOOR, chances.get(i)[kind]));
                next[state] = best + own + (!after && isStory(kind) ? early : 0);
                from[i][state] = origin;
            }
            cost = next;
        }
        int state = 0;
        for (int s = 1; s < states; s++) {
            state = cost[s] < cost[state] ? s : state;
        }
        int[] decoded = new int[n];
        for (int i = n - 1; i >= 0; i--) {
            decoded[i] = state % kinds;
            state = from[i][state];
        }
        return decoded;
    }

    private static boolean isStory(int kind) {
        return kind == BODY || kind == SUBHEAD;
    }
}
