package dev.firsthand.clean.lines;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What is measured of one line, number after number, always in the same order. */
final class Row {

    private float[] values = new float[256];
    private int size;
    private final List<String> names = new ArrayList<>();
    private final boolean named;

    /** @param named whether the names are kept too */
    Row(boolean named) {
        this.named = named;
    }

    void put(String name, double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = (float) value;
        if (named) {
            names.add(name);
        }
    }

    void put(String name, boolean value) {
        put(name, value ? 1 : 0);
    }

    float[] peek() {
        return values;
    }

    float[] values() {
        return Arrays.copyOf(values, size);
    }

    List<String> names() {
        return List.copyOf(names);
    }
}
