package dev.firsthand.clean.lines;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What is measured of one line, number after number. */
final class Row {

    /** Room for more numbers than are measured. */
    private static final int MOST = 256;

    private final List<String> names = new ArrayList<>();
    private final boolean named;
    private final int[] size = new int[1];
    private final float[] values = new float[MOST];

    /** @param named whether the names are kept: making them takes longer than measuring */
    Row(boolean named) {
        this.named = named;
    }

    void put(String name, double value) {
        values[size[0]++] = (float) value;
        if (named) {
            names.add(name);
        }
    }

    void put(String name, boolean value) {
        put(name, value ? 1 : 0);
    }

    /** What is measured of the line so many lines away, or of so many lines around. */
    void put(String name, int by, double value) {
        put(named ? name + " " + by : name, value);
    }

    void put(String name, int by, boolean value) {
        put(name, by, value ? 1.0 : 0.0);
    }

    float[] values() {
        return Arrays.copyOf(values, size[0]);
    }

    List<String> names() {
        return List.copyOf(names);
    }
}
