package dev.firsthand.date;

/** The number of a year in digits or in words: “1994”, “nineteen ninety-four”, “two thousand and one”. */
final class YearWord {

    private static final String FIRST = "nineteen";

    private YearWord() {}

    /** The year of a match of the kind {@code {yearword}} in lower case. */
    static int of(String words) {
        if (Character.isDigit(words.charAt(0))) {
            return Integer.parseInt(words);
        }
        if (!words.startsWith(FIRST)) {
            return Amount.of(words).whole();
        }
        String rest = words.substring(FIRST.length()).replace("hundred", "").strip();
        return 1900 + (rest.isEmpty() ? 0 : Math.max(0, Amount.of(rest).whole()));
    }
}
