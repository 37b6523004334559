package dev.firsthand.clean.lines;

import java.util.List;

/**
 * The run of lines with the most words of prose, where every other line takes some away.
 *
 * @param end exclusive; as large as the start if there is no prose
 */
record Block(int start, int end) {

    /** The run in which a line that is no prose takes away as much as six words give. */
    static Block narrow(List<Look> looks) {
        Block block = find(looks, Integer.MAX_VALUE, 6);
        int start = block.start;
        while (start < block.end && !looks.get(start).prose()) {
            start++;
        }
        return new Block(start, block.end);
    }

    /** The run in which lists and products may stand between the paragraphs. */
    static Block wide(List<Look> looks) {
        return find(looks, 40, 1.5);
    }

    private static Block find(List<Look> looks, int most, double loss) {
        Block found = new Block(0, 0);
        double best = 0;
        double sum = 0;
        int start = 0;
        for (int i = 0; i < looks.size(); i++) {
            sum += gain(looks.get(i), most, loss);
            if (sum <= 0) {
                sum = 0;
                start = i + 1;
            } else if (sum > best) {
                best = sum;
                found = new Block(start, i + 1);
            }
        }
        return found;
    }

    /** The most words of another run outside this one. */
    int rival(List<Look> looks) {
        double most = 0;
        double sum = 0;
        for (int i = 0; i < looks.size(); i++) {
            sum = contains(i) ? 0 : Math.max(0, sum + gain(looks.get(i), Integer.MAX_VALUE, 6));
            most = Math.max(most, sum);
        }
        return (int) most;
    }

    private static double gain(Look look, int most, double loss) {
        return look.prose() ? Math.min(most, look.line().words()) : -loss;
    }

    boolean contains(int at) {
        return at >= start && at < end;
    }
}
