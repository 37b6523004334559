package dev.firsthand.date;

import dev.firsthand.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words around an expression, up to the ends of its sentence.
 *
 * @param before in the order of nearness, the nearest first
 * @param after likewise
 */
record Clause(List<String> before, List<String> after) {

    /** How far to look, in code points. */
    private static final int REACH = 160;

    /** What an abbreviated month or title ends in before its full stop. */
    private static final Set<String> CUT =
            Set.of("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "ept", "oct", "nov", "dec", "mrs", "gen");

    Clause {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** The words around a span that stand in its sentence and its part. */
    static Clause around(String chars, Span span, Span part) {
        int first = Math.max(part.start(), span.start() - REACH);
        int last = Math.min(part.end(), span.end() + REACH);
        return new Clause(back(chars, span.start(), first), ahead(chars, span.end(), last));
    }

    private static List<String> back(String chars, int from, int limit) {
        List<String> words = new ArrayList<>();
        int end = from;
        while (end > limit) {
            if (!isWord(chars.charAt(end - 1))) {
                if (endsSentence(chars, end - 1)) {
                    break;
                }
                end--;
                continue;
            }
            int start = end;
            while (start > limit && isWord(chars.charAt(start - 1))) {
                start--;
            }
            words.add(chars.substring(start, end).replace('’', '\''));
            end = start;
        }
        return words;
    }

    private static List<String> ahead(String chars, int from, int limit) {
        List<String> words = new ArrayList<>();
        int start = from;
        while (start < limit) {
            if (!isWord(chars.charAt(start))) {
                if (endsSentence(chars, start)) {
                    break;
                }
                start++;
                continue;
            }
            int end = start;
            while (end < limit && isWord(chars.charAt(end))) {
                end++;
            }
            words.add(chars.substring(start, end).replace('’', '\''));
            start = end;
        }
        return words;
    }

    private static boolean isWord(char c) {
        return Character.isLetter(c) || c == '\'' || c == '’';
    }

    /** Whether the mark at an offset ends a sentence, and not an abbreviation or a number. */
    private static boolean endsSentence(String chars, int at) {
        return switch (chars.charAt(at)) {
            case '!', '?', ';' -> true;
            case '\n' -> at + 1 < chars.length() && chars.charAt(at + 1) == '\n';
            case '.' -> isFullStop(chars, at);
            default -> false;
        };
    }

    private static boolean isFullStop(String chars, int at) {
        if (at < 3 || at + 1 >= chars.length()) {
            return false;
        }
        char next = chars.charAt(at + 1);
        boolean parted = Character.isWhitespace(next) || next == '"' || next == '”' || next == '\'';
        return parted
                && Character.isLowerCase(chars.charAt(at - 1))
                && Character.isLowerCase(chars.charAt(at - 2))
                && Character.isLetter(chars.charAt(at - 3))
                && !CUT.contains(chars.substring(at - 3, at).toLowerCase(Locale.ROOT));
    }
}
