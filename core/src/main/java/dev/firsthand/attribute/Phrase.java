package dev.firsthand.attribute;

/** A run of tokens, both ends inclusive. */
record Phrase(int first, int last) {

    Phrase {
        if (last < first) {
            throw new IllegalArgumentException("last %d must be >= first %d".formatted(last, first));
        }
    }

    boolean contains(int token) {
        return first <= token && token <= last;
    }

    boolean contains(Phrase other) {
        return first <= other.first && other.last <= last;
    }
}
