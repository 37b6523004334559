package dev.firsthand.date;

import java.util.List;
import java.util.Locale;

/**
 * How many.
 *
 * @param whole −1 if the words leave it open, as “several” does
 * @param half whether a half comes on top
 */
record Amount(int whole, boolean half) {

    static final Amount OPEN = new Amount(-1, false);

    private static final List<String> SMALL = List.of(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                    .concat(" seventeen eighteen nineteen")
                    .split(" "));
    private static final List<String> TENS =
            List.of("- - twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
    private static final int MOST = 1_000_000;

    /** The amount of “two”, “twenty-four”, “1,500”, “2 1/2”, “a couple of”, “several”. */
    static Amount of(String words) {
        String plain = words.toLowerCase(Locale.ROOT)
                .replace(",", "")
                .replace("½", " 1/2")
                .replaceFirst("^(?:a )?couple", "two")
                .replace("a dozen", "twelve");
        if (plain.contains("few")) {
            return OPEN;
        }
        if (plain.startsWith("half") || plain.startsWith("a half")) {
            return new Amount(0, true);
        }
        boolean half = plain.contains("half") || plain.contains("1/2") || plain.contains(".5");
        plain = plain.replaceFirst("[ -]and[ -]a[ -]half", "");
        int total = 0;
        int group = 0;
        boolean seen = false;
        for (String word : plain.split("[^a-z0-9./]+")) {
            int small = number(word);
            if (word.equals("hundred")) {
                group = Math.max(group, 1) * 100;
            } else if (word.equals("thousand")) {
                total += Math.min(MOST, Math.max(group, 1) * 1000);
                group = 0;
            } else if (small >= 0) {
                group += small;
            }
            seen |= small >= 0 || word.equals("hundred") || word.equals("thousand");
        }
        return seen || half ? new Amount(Math.min(MOST, total + group), half) : OPEN;
    }

    private static int number(String word) {
        if (word.equals("a") || word.equals("an")) {
            return 1;
        }
        if (word.matches("\\d{1,6}(?:\\.\\d)?")) {
            return (int) Double.parseDouble(word);
        }
        int tens = TENS.indexOf(word);
        return tens > 1 ? tens * 10 : SMALL.indexOf(word);
    }

    boolean isOpen() {
        return whole < 0;
    }

    /** As TIMEX3 writes it before a unit: {@code 3}, {@code 2.5}, {@code X}. */
    String digits() {
        return isOpen() ? "X" : half ? whole + ".5" : Integer.toString(whole);
    }
}
