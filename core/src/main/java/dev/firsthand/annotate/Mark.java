package dev.firsthand.annotate;

/**
 * A quotation mark, with what it can do where it stands.
 *
 * @param start code points before it
 * @param end exclusive
 */
record Mark(int start, int end, Style style, boolean opens, boolean closes) {

    /** Marks that close each other. */
    enum Style {
        DOUBLE,
        SINGLE,
        ANGLED
    }
}
