package dev.firsthand.training.lines;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Looks for a day in the forms in which pages print it. */
final class Days {

    private static final String TWO = "0?%d";

    private Days() {}

    /**
     * Whether the day stands in a line.
     *
     * @param date ISO 8601; an empty one stands in no line
     */
    static boolean tells(String line, String date) {
        if (date.length() < 10) {
            return false;
        }
        LocalDate day = LocalDate.parse(date.substring(0, 10));
        String month = day.getMonth().name().substring(0, 3).toLowerCase(Locale.ROOT) + "[a-z]*\\.?";
        String number = TWO.formatted(day.getDayOfMonth()) + "(?:st|nd|rd|th)?(?!\\d)";
        String months = TWO.formatted(day.getMonthValue());
        String days = TWO.formatted(day.getDayOfMonth());
        String year = "(?:20)?%02d(?!\\d{3})".formatted(day.getYear() % 100);
        return List.of(
                        day.toString(),
                        month + " " + number + ",? *" + year,
                        "(?<!\\d)" + number + " " + month + ",? *" + year,
                        "(?<!\\d)" + months + "[/.-]" + days + "[/.-]" + year,
                        "(?<!\\d)" + days + "[/.-]" + months + "[/.-]" + year)
                .stream()
                .anyMatch(shape -> Pattern.compile(shape, Pattern.CASE_INSENSITIVE)
                        .matcher(line)
                        .find());
    }
}
