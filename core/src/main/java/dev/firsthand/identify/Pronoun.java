package dev.firsthand.identify;

import dev.firsthand.text.Gender;

/** A pronoun. */
record Pronoun(int anchor, Person person) implements Mention {

    /** Whom a pronoun takes up. */
    enum Person {
        HE,
        SHE,
        THEY,
        IT,
        FIRST,
        SECOND,
        RELATIVE;

        /** The gender it tells. */
        Gender gender() {
            return switch (this) {
                case HE -> Gender.MALE;
                case SHE -> Gender.FEMALE;
                default -> Gender.UNKNOWN;
            };
        }
    }

    @Override
    public int first() {
        return anchor;
    }

    @Override
    public int last() {
        return anchor;
    }
}
