package dev.firsthand.clean.lines;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The marks, figures and edges of a line.
 *
 * @param joints how often a capital follows a small letter, as where words have lost the space between them
 * @param begins what it begins with: 1 a small letter, 2 a capital, 3 a figure, 4 a quotation mark, 0 anything else
 * @param ends what it ends with: 1 a question mark, 2 a colon, 3 a stop, 4 a lesser mark, 0 anything else
 */
record Marks(
        int length,
        int letters,
        int digits,
        int commas,
        int quotes,
        int bars,
        int joints,
        int begins,
        int ends,
        boolean address,
        boolean rights,
        boolean by,
        boolean hour,
        boolean year) {

    private static final Pattern HOUR = Pattern.compile("\\d:\\d");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");

    static Marks of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int[] counts = new int[6];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            counts[0] += Character.isLetter(c) ? 1 : 0;
            counts[1] += Character.isDigit(c) ? 1 : 0;
            counts[2] += c == ',' ? 1 : 0;
            counts[3] += "“”\"".indexOf(c) >= 0 ? 1 : 0;
            counts[4] += "|•·»›>/→".indexOf(c) >= 0 ? 1 : 0;
            counts[5] += i > 0 && Character.isUpperCase(c) && Character.isLowerCase(text.charAt(i - 1)) ? 1 : 0;
        }
        return new Marks(
                text.length(),
                counts[0],
                counts[1],
                counts[2],
                counts[3],
                counts[4],
                counts[5],
                begins(text),
                ends(text),
                lower.contains("http") || lower.contains("www.") || lower.contains(".com") || text.indexOf('@') >= 0,
                text.indexOf('©') >= 0 || lower.contains("rights reserved"),
                lower.startsWith("by ") || lower.startsWith("written by") || lower.startsWith("author"),
                counts[1] > 1 && HOUR.matcher(text).find(),
                counts[1] > 3 && YEAR.matcher(text).find());
    }

    private static int begins(String text) {
        char c = text.isEmpty() ? ' ' : text.charAt(0);
        if (Character.isLetter(c)) {
            return Character.isUpperCase(c) ? 2 : 1;
        }
        return Character.isDigit(c) ? 3 : "“\"‘".indexOf(c) >= 0 ? 4 : 0;
    }

    private static int ends(String text) {
        char c = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        return switch (c) {
            case '?' -> 1;
            case ':' -> 2;
            case '.' -> 3;
            case ',', ';', '-' -> 4;
            default -> 0;
        };
    }

    void measure(Row row, double words) {
        row.put("letters a word", letters / words);
        row.put("digits", digits / Math.max(1.0, length));
        row.put("marks", (length - letters - digits - words) / Math.max(1.0, length));
        row.put("commas", commas / words);
        row.put("quotes", quotes);
        row.put("bars", bars);
        row.put("joints", joints);
        row.put("begins", begins);
        row.put("ends", ends);
        row.put("address", address);
        row.put("rights", rights);
        row.put("by", by);
        row.put("hour", hour);
        row.put("year", year);
    }
}
