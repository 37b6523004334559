package dev.firsthand.training.network;

import dev.firsthand.encoder.Vocabulary;
import dev.firsthand.encoder.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Windows that go through the network together, filled up to the length of the longest. */
public final class Batch {

    private static final float HIDDEN = -10_000;

    private final int rows;
    private final int length;
    private final long[] subwords;
    private final long[] shapes;
    private final float[] mask;
    private final List<int[]> positions = new ArrayList<>();
    private boolean padded;

    /** @throws IllegalArgumentException if there is no window */
    public Batch(List<Window> windows, Vocabulary vocabulary) {
        rows = windows.size();
        length = windows.stream()
                .mapToInt(Window::length)
                .max()
                .orElseThrow(() -> new IllegalArgumentException("a batch must have a window"));
        subwords = new long[rows * length];
        shapes = new long[rows * length];
        mask = new float[rows * length];
        for (int row = 0; row < rows; row++) {
            fill(row, windows.get(row), vocabulary);
        }
    }

    private void fill(int row, Window window, Vocabulary vocabulary) {
        int[] own = window.subwords(vocabulary);
        int[] ownShapes = window.shapes();
        for (int i = 0; i < own.length; i++) {
            subwords[row * length + i] = own[i];
            shapes[row * length + i] = ownShapes[i];
        }
        Arrays.fill(mask, row * length + own.length, (row + 1) * length, HIDDEN);
        padded |= own.length < length;
        positions.add(window.positions());
    }

    public int rows() {
        return rows;
    }

    /** How many subwords and markers each row has. */
    public int length() {
        return length;
    }

    long[] subwords() {
        return subwords;
    }

    long[] shapes() {
        return shapes;
    }

    float[] mask() {
        return mask;
    }

    boolean isPadded() {
        return padded;
    }

    /** Where the first subword of each token of a row lies in the row. */
    public int[] positions(int row) {
        return positions.get(row);
    }

    /** How many tokens all rows have. */
    public int tokens() {
        return positions.stream().mapToInt(row -> row.length).sum();
    }

    /** Where the first subwords of all tokens lie in the rows laid end to end. */
    long[] firsts() {
        long[] firsts = new long[tokens()];
        int at = 0;
        for (int row = 0; row < rows; row++) {
            for (int position : positions.get(row)) {
                firsts[at++] = (long) row * length + position;
            }
        }
        return firsts;
    }
}
