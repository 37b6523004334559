package dev.firsthand.clean;

/** Cheap looks at a line for what a pattern cannot match without, so that most lines are spared the pattern. */
final class Clue {

    private Clue() {}

    /** Whether one of the words stands anywhere in the text. */
    static boolean any(String text, String... words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a figure stands anywhere in the text. */
    static boolean digit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text ends in a closing bracket, with or without a full stop. */
    static boolean bracket(String text) {
        int last = text.length() - 1;
        while (last > 0 && (text.charAt(last) == '.' || Spaces.is(text.charAt(last)))) {
            last--;
        }
        return last >= 0 && (text.charAt(last) == ')' || text.charAt(last) == ']');
    }
}
