package dev.firsthand.app.view;

/** Numbers with their nouns. */
public final class Counts {

    private Counts() {}

    /** {@code 1 report}, {@code 2 reports}. */
    public static String of(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
