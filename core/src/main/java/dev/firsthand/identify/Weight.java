package dev.firsthand.identify;

/** How far in the foreground a mention puts its figure; a sentence further on it has faded by 1.3. */
final class Weight {

    static final double SPEAKER = 3.0;
    static final double SUBJECT = 2.5;
    static final double OTHER = 1.0;
    /** Behind a preposition, or as an owner. */
    static final double ASIDE = 0.5;

    private Weight() {}
}
