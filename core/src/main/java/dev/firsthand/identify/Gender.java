package dev.firsthand.identify;

/** Whether somebody is spoken of as “he” or as “she”, as far as a name, a title or a noun tells. */
enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    /** The gender a list's column gives: {@code m}, {@code f}, anything else for unknown. */
    static Gender of(String column) {
        return switch (column) {
            case "m", "pm" -> MALE;
            case "f", "pf" -> FEMALE;
            default -> UNKNOWN;
        };
    }

    /** Whether both may be said of one person. */
    boolean fits(Gender other) {
        return this == other || this == UNKNOWN || other == UNKNOWN;
    }

    /** This one, or the other where this one is unknown. */
    Gender or(Gender other) {
        return this == UNKNOWN ? other : this;
    }
}
