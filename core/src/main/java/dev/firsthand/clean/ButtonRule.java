package dev.firsthand.clean;

import dev.firsthand.model.PartKind;
import dev.firsthand.text.Lexicon;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lines made of nothing but the words on buttons and in menus, also where several have been fused into one line. */
final class ButtonRule implements WordRule {

    private static final int LONGEST = 60;

    private final Set<String> phrases = new HashSet<>(Lexicon.lines(ButtonRule.class, "buttons.txt"));

    @Override
    public String name() {
        return "buttons";
    }

    @Override
    public @Nullable PartKind kind(Run run) {
        return run.isShort() && isButtons(Spaces.oneLine(run.head())) ? PartKind.NAVIGATION : null;
    }

    private boolean isButtons(String line) {
        int at = next(line, 0);
        if (at == line.length()) {
            return false;
        }
        while (at < line.length()) {
            int end = phraseEnd(line, at);
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

    private int phraseEnd(String line, int start) {
        for (int end = Math.min(line.length(), start + LONGEST); end > start; end--) {
            if (isBoundary(line, end) && phrases.contains(plain(line.substring(start, end)))) {
                return end;
            }
        }
        return -1;
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replace('’', '\'');
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
