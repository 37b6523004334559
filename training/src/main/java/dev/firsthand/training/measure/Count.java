package dev.firsthand.training.measure;

import java.util.Locale;

/** What was found, and how much of it rightly. */
public final class Count {

    private int right;
    private int found;
    private int gold;

    /** Adds to the three numbers. */
    public void add(int moreRight, int moreFound, int moreGold) {
        right += moreRight;
        found += moreFound;
        gold += moreGold;
    }

    /** The harmonic mean of precision and recall, in percent; 0 if nothing is right. */
    public double f1() {
        return right == 0 ? 0 : 200.0 * right / (found + gold);
    }

    /** The share of what was found that is right, in percent. */
    public double precision() {
        return found == 0 ? 0 : 100.0 * right / found;
    }

    /** The share of what is there that was found, in percent. */
    public double recall() {
        return gold == 0 ? 0 : 100.0 * right / gold;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "P %.1f R %.1f F1 %.1f (found %d, predicted %d, gold %d)",
                precision(),
                recall(),
                f1(),
                right,
                found,
                gold);
    }
}
