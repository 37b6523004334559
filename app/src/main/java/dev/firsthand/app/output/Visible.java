package dev.firsthand.app.output;

/**
 * Text of captures made fit to be shown: characters that would command a terminal or turn the order of what is read
 * become visible signs. Records keep them as they are.
 */
public final class Visible {

    private static final int CONTROL_PICTURES = 0x2400;
    private static final int DELETE = 0x7F;

    private Visible() {}

    /** The text with its line breaks and tabs; every other control character is shown by a sign. */
    public static String text(String text) {
        return of(text, true);
    }

    /** The text on one line: runs of white space become one space. */
    public static String line(String text) {
        return of(text.strip().replaceAll("\\s++", " "), false);
    }

    private static String of(String text, boolean lines) {
        if (text.chars().noneMatch(c -> isCommand(c) && !(lines && isLayout(c)))) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> append(point, lines, out));
        return out.toString();
    }

    /** Whether a character is one that {@link #text} makes visible. */
    static boolean isHidden(int point) {
        return isCommand(point) && !isLayout(point);
    }

    private static void append(int point, boolean lines, StringBuilder out) {
        if (!isCommand(point) || (lines && isLayout(point))) {
            out.appendCodePoint(point);
        } else if (point < 0x20) {
            out.appendCodePoint(CONTROL_PICTURES + point);
        } else if (point == DELETE) {
            out.append('␡');
        } else {
            out.append("⟨U+%04X⟩".formatted(point));
        }
    }

    private static boolean isLayout(int point) {
        return point == '\n' || point == '\t' || point == '\r';
    }

    /** C0 and C1 controls, Unicode's own line breaks, and what embeds, overrides or isolates a direction. */
    private static boolean isCommand(int point) {
        return point < 0x20
                || isWithin(point, DELETE, 0x9F)
                || isWithin(point, 0x2028, 0x202E)
                || isWithin(point, 0x2066, 0x2069);
    }

    private static boolean isWithin(int point, int first, int last) {
        return first <= point && point <= last;
    }
}
