package dev.firsthand.annotate;

import dev.firsthand.annotate.Mark.Style;
import dev.firsthand.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds quotation marks and tells them from apostrophes, inches and minutes by what stands beside them. */
final class Marks {

    private static final Set<String> ELIDED =
            Set.of("tis", "twas", "em", "til", "cause", "n", "bout", "round", "cos", "nuff", "ere");
    private static final String BEFORE_OPENING = "([{—–-/“‘\"'«„";
    private static final String ALL = "“”„\"«»‘’'`";

    /** The marks of a paragraph, in text order. */
    List<Mark> in(String chars, Span span) {
        List<Mark> found = new ArrayList<>();
        for (int i = span.start(); i < span.end(); i++) {
            if (ALL.indexOf(chars.charAt(i)) >= 0) {
                Mark mark = at(new Beside(chars, span, i));
                if (mark != null) {
                    found.add(mark);
                    i = mark.end() - 1;
                }
            }
        }
        return withoutPossessives(found, chars);
    }

    /** Whether a paragraph begins with a double or single mark that can open. */
    boolean opensWith(String chars, Span paragraph) {
        if (paragraph.isEmpty() || ALL.indexOf(chars.charAt(paragraph.start())) < 0) {
            return false;
        }
        Mark mark = at(new Beside(chars, paragraph, paragraph.start()));
        return mark != null && mark.opens();
    }

    private static @Nullable Mark at(Beside place) {
        int at = place.at();
        boolean left = place.afterGap();
        boolean right = place.beforeWord();
        return switch (place.mark()) {
            case '“' -> new Mark(at, at + 1, Style.DOUBLE, true, !left && !right);
            case '„' -> new Mark(at, at + 1, Style.DOUBLE, true, false);
            case '”' -> new Mark(at, at + 1, Style.DOUBLE, left && right, true);
            case '"' -> new Mark(at, at + 1, Style.DOUBLE, left || right, !(left && right));
            case '«' -> new Mark(at, at + 1, Style.ANGLED, true, !left && !right);
            case '»' -> new Mark(at, at + 1, Style.ANGLED, left && right, true);
            case '`' -> place.isDoubled() ? new Mark(at, at + 2, Style.DOUBLE, true, false) : null;
            case '‘' ->
                place.afterLetter() || place.beforeElision() ? null : new Mark(at, at + 1, Style.SINGLE, true, false);
            default -> apostrophe(place);
        };
    }

    /** What ’ or ' is: the middle of a word, half of a doubled mark, or a single mark. */
    private static @Nullable Mark apostrophe(Beside place) {
        int at = place.at();
        if (place.mark() == '\'' && place.isDoubled()) {
            boolean opening = place.afterGap() && place.beforeWord(at + 2);
            return new Mark(at, at + 2, Style.DOUBLE, place.afterGap() || place.beforeWord(at + 2), !opening);
        }
        boolean word = place.beforeWord();
        if (place.afterLetter() && word) {
            return null;
        }
        boolean gap = place.afterGap();
        boolean opens = place.mark() == '\'' && gap && word && !place.beforeElision();
        return opens || !gap ? new Mark(at, at + 1, Style.SINGLE, opens, !gap) : null;
    }

    /** Drops single marks after s or a dropped g while a later one can close the same quotation: the officials’ claims. */
    private static List<Mark> withoutPossessives(List<Mark> marks, String chars) {
        List<Mark> kept = new ArrayList<>(marks.size());
        boolean closedLater = false;
        for (int i = marks.size() - 1; i >= 0; i--) {
            Mark mark = marks.get(i);
            if (mark.style() == Style.SINGLE) {
                boolean weak = !mark.opens() && canBePossessive(chars, mark.start());
                if (weak && closedLater) {
                    continue;
                }
                closedLater = !mark.opens();
            }
            kept.add(mark);
        }
        Collections.reverse(kept);
        return kept;
    }

    private static boolean canBePossessive(String chars, int at) {
        char before = at == 0 ? ' ' : Character.toLowerCase(chars.charAt(at - 1));
        char after = at + 1 < chars.length() ? chars.charAt(at + 1) : ' ';
        return (before == 's' || before == 'z' || before == 'x' || before == 'n') && Character.isWhitespace(after);
    }

    /** A place in a paragraph and what stands beside it. */
    private record Beside(String chars, Span span, int at) {

        char mark() {
            return chars.charAt(at);
        }

        private char get(int i) {
            return i < span.start() || i >= span.end() ? ' ' : chars.charAt(i);
        }

        boolean afterGap() {
            char before = get(at - 1);
            return Character.isWhitespace(before)
                    || Character.isSpaceChar(before)
                    || BEFORE_OPENING.indexOf(before) >= 0;
        }

        boolean afterLetter() {
            return Character.isLetterOrDigit(get(at - 1));
        }

        boolean beforeWord() {
            return beforeWord(at + 1);
        }

        boolean beforeWord(int i) {
            char next = get(i);
            return Character.isLetterOrDigit(next) || "“‘\"'[(…$£€#@".indexOf(next) >= 0;
        }

        boolean isDoubled() {
            return get(at + 1) == mark();
        }

        /** ’90s, ’tis, ’em: words whose beginning is left out. */
        boolean beforeElision() {
            int end = at + 1;
            while (Character.isLetterOrDigit(get(end)) && end - at < 7) {
                end++;
            }
            String word = chars.substring(at + 1, end).toLowerCase(java.util.Locale.ROOT);
            return ELIDED.contains(word) || word.matches("\\d\\ds?");
        }
    }
}
