package dev.firsthand.clean;

import dev.firsthand.model.PartKind;
import dev.firsthand.text.Phrases;
import org.jspecify.annotations.Nullable;

/** Lines made of nothing but the words on buttons and in menus, also where several have been fused into one line. */
final class ButtonRule implements WordRule {

    private final Phrases phrases = Phrases.of(ButtonRule.class, "buttons.txt");

    @Override
    public String name() {
        return "buttons";
    }

    @Override
    public @Nullable PartKind kind(Run run) {
        return run.isShort() && isButtons(run, 0) ? PartKind.NAVIGATION : null;
    }

    /** Whether a run's line holds nothing else from a place on. */
    boolean isButtons(Run run, int from) {
        String line = run.line();
        int at = next(line, from);
        if (at == line.length()) {
            return false;
        }
        while (at < line.length()) {
            int end = phraseEnd(run, at);
            if (end < 0) {
                return false;
            }
            at = next(line, end);
        }
        return true;
    }

    /** The next letter; figures (“Comments 23”) and marks between buttons do not count. */
    private static int next(String line, int from) {
        int at = from;
        while (at < line.length() && !Character.isLetter(line.charAt(at))) {
            at++;
        }
        return at;
    }

    private int phraseEnd(Run run, int start) {
        for (int end : phrases.endsAt(run.lower(), start)) {
            if (isBoundary(run.line(), end)) {
                return end;
            }
        }
        return -1;
    }

    private static boolean isBoundary(String line, int end) {
        if (end == line.length()) {
            return true;
        }
        char before = line.charAt(end - 1);
        char after = line.charAt(end);
        boolean fused = Character.isLowerCase(before) && Character.isUpperCase(after);
        return fused || !Character.isLetter(before) || !Character.isLetter(after);
    }
}
