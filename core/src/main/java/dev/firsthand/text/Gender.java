package dev.firsthand.text;

/** Whether somebody is spoken of as “he” or as “she”, as far as a name, a title or a noun tells. */
public enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    /** The gender a list's column gives: {@code m}, {@code f}, anything else for unknown. */
    public static Gender of(String column) {
        return switch (column) {
            case "m", "pm" -> MALE;
            case "f", "pf" -> FEMALE;
            default -> UNKNOWN;
        };
    }

    /** Whether both may be said of one person. */
    public boolean fits(Gender other) {
        return this == other || this == UNKNOWN || other == UNKNOWN;
    }

    /** This one, or the other where this one is unknown. */
    public Gender or(Gender other) {
        return this == UNKNOWN ? other : this;
    }
}
