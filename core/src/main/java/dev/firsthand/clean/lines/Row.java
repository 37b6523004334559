package dev.firsthand.clean.lines;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What is measured of one line, number after number. */
final class Row {

    private static final int USUAL = 192;

    private final List<String> names = new ArrayList<>(USUAL);
    private float[] values = new float[USUAL];

    void put(String name, double value) {
        if (names.size() == values.length) {
            values = Arrays.copyOf(values, 2 * values.length);
        }
        values[names.size()] = (float) value;
        names.add(name);
    }

    void put(String name, boolean value) {
        put(name, value ? 1 : 0);
    }

    float[] values() {
        return Arrays.copyOf(values, names.size());
    }

    List<String> names() {
        return List.copyOf(names);
    }
}
