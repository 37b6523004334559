package dev.firsthand.training.network;

import dev.firsthand.encoder.Chain;
import dev.firsthand.encoder.Head;
import java.nio.FloatBuffer;
import java.util.EnumMap;
import java.util.Map;

/** The chains of the heads, as the weights stand. */
public final class Chains {

    private Chains() {}

    /** The chain of one head. */
    static Chain of(Head head, Weights weights) {
        FloatBuffer values = weights.values();
        int at = weights.layout().slot(Layout.transitions(head)).offset();
        double[][] transitions = new double[head.size() + 1][head.size()];
        for (double[] row : transitions) {
            for (int to = 0; to < row.length; to++) {
                row[to] = values.get(at++);
            }
        }
        return new Chain(head, transitions);
    }

    /** The chains of all heads that have one. */
    public static Map<Head, Chain> of(Weights weights) {
        Map<Head, Chain> chains = new EnumMap<>(Head.class);
        for (Head head : Head.values()) {
            if (head.isChain()) {
                chains.put(head, of(head, weights));
            }
        }
        return chains;
    }
}
