package dev.firsthand.attribute;

/** A run of tokens, both ends inclusive. */
record Phrase(int first, int last) {

    Phrase {
        if (last < first) {
            throw new IllegalArgumentException("last %d must be >= first %d".formatted(last, first));
        }
    }
}
