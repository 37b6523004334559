package dev.firsthand.encoder;

import java.util.List;

/**
 * What the encoder tells of each token. The labels of all heads lie side by side in one row of scores, in the order given
 * here; a head whose labels begin with {@code B-} and {@code I-} marks spans and is decoded as a chain.
 */
public enum Head {
    /** The three spans of an attribution relation. */
    ROLES("O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content"),
    /** Names, as CoNLL-2003 knows them. */
    NAMES("O", "B-person", "I-person", "B-organization", "I-organization", "B-place", "I-place", "B-other", "I-other"),
    /** Whether a source is named. */
    NAMING("none", "named", "unnamed"),
    /** What a source is, as FactAppeal knows them. */
    KIND("none", "unspecified", "participant", "expert", "official", "report", "document", "witness", "evidence"),
    /** How a fact appeals to its source. */
    APPEAL("none", "direct", "indirect"),
    /** What else belongs to an attribution. */
    CIRCUMSTANCE("none", "attribute", "recipient", "time", "location");

    /** How many labels all heads have together. */
    public static final int WIDTH = CIRCUMSTANCE.offset() + CIRCUMSTANCE.size();

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> labels;

    Head(String... labels) {
        this.labels = List.of(labels);
    }

    /** Its labels; the first is that of a token which has none. */
    public List<String> labels() {
        return labels;
    }

    /** How many labels it has. */
    public int size() {
        return labels.size();
    }

    /** Where its labels begin in a row of scores. */
    public int offset() {
        int offset = 0;
        for (Head head : values()) {
            if (head == this) {
                return offset;
            }
            offset += head.size();
        }
        throw new AssertionError("every head is among the heads");
    }

    /** Whether its labels mark spans. */
    public boolean isChain() {
        return this == ROLES || this == NAMES;
    }

    /**
     * The number of a label.
     *
     * @throws IllegalArgumentException if the head has no such label
     */
    public int number(String label) {
        int number = labels.indexOf(label);
        if (number < 0) {
            throw new IllegalArgumentException("head %s has no label %s, but %s".formatted(this, label, labels));
        }
        return number;
    }
}
