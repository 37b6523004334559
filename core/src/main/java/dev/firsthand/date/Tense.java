package dev.firsthand.date;

import dev.firsthand.model.Span;
import dev.firsthand.text.Lexicon;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether the words around an expression of time tell of what was or of what is to come. The nearest word of either kind
 * decides, in the same sentence, before the expression if there is one there, else after it.
 */
enum Tense {
    /** The expression follows a past verb at once: “ended Sept. 30”. */
    JUST_PAST,
    PAST,
    UNKNOWN,
    FUTURE;

    private static final int REACH = 160;
    private static final int AT_ONCE = 2;

    /** Before an expression these say that it lies ahead. */
    private static final Set<String> LIMITS = Set.of("by", "until", "till");

    /** With these before it a participle tells nothing of what was: “is heard”. */
    private static final Set<String> BE = Set.of("is", "are", "be", "being", "not");

    private static final Set<String> PASTS = new HashSet<>(Lexicon.lines(Tense.class, "past.txt"));
    private static final Set<String> FUTURES = new HashSet<>(Lexicon.lines(Tense.class, "future.txt"));
    private static final Set<String> NO_VERBS = new HashSet<>(Lexicon.lines(Tense.class, "no-verbs.txt"));

    /** The tense around a span. */
    static Tense around(String chars, Span span, Span part) {
        Tense before = before(chars, span.start(), Math.max(part.start(), span.start() - REACH));
        return before != null ? before : after(chars, span.end(), Math.min(part.end(), span.end() + REACH));
    }

    private static @Nullable Tense before(String chars, int from, int limit) {
        int end = from;
        for (int passed = 0; ; passed++) {
            while (end > limit && !Character.isLetter(chars.charAt(end - 1))) {
                if (endsSentence(chars, end - 1, limit)) {
                    return null;
                }
                end--;
            }
            int start = end;
            while (start > limit && isWord(chars.charAt(start - 1))) {
                start--;
            }
            if (start == end) {
                return null;
            }
            String word = chars.substring(start, end);
            if (passed == 0 && LIMITS.contains(word)) {
                return FUTURE;
            }
            Tense tense = of(word);
            if (tense == PAST && BE.contains(wordBefore(chars, start, limit))) {
                tense = null;
            } else if (tense == FUTURE && wordBefore(chars, start, limit).equals("had")) {
                tense = PAST;
            }
            if (tense != null) {
                return tense == PAST && passed < AT_ONCE ? JUST_PAST : tense;
            }
            end = start;
        }
    }

    private static String wordBefore(String chars, int from, int limit) {
        int end = from;
        while (end > limit && chars.charAt(end - 1) == ' ') {
            end--;
        }
        int start = end;
        while (start > limit && isWord(chars.charAt(start - 1))) {
            start--;
        }
        return chars.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static Tense after(String chars, int from, int limit) {
        int start = from;
        while (start < limit) {
            while (start < limit && !Character.isLetter(chars.charAt(start))) {
                if (endsSentence(chars, start, from)) {
                    return UNKNOWN;
                }
                start++;
            }
            int end = start;
            while (end < limit && isWord(chars.charAt(end))) {
                end++;
            }
            Tense tense = end > start ? of(chars.substring(start, end)) : null;
            if (tense != null) {
                return tense;
            }
            start = end;
        }
        return UNKNOWN;
    }

    /** Whether the mark at an offset ends a sentence, and not an abbreviation or a number. */
    private static boolean endsSentence(String chars, int at, int limit) {
        char mark = chars.charAt(at);
        if (mark == '!' || mark == '?') {
            return true;
        }
        if (mark == '\n') {
            return at + 1 < chars.length() && chars.charAt(at + 1) == '\n';
        }
        if (mark != '.' || at - 3 < limit || at + 1 >= chars.length()) {
            return false;
        }
        char next = chars.charAt(at + 1);
        boolean word = Character.isLowerCase(chars.charAt(at - 1))
                && Character.isLowerCase(chars.charAt(at - 2))
                && Character.isLetter(chars.charAt(at - 3));
        return (Character.isWhitespace(next) || next == '"' || next == '”' || next == '\'')
                && word
                && !MONTHS_CUT.contains(chars.substring(at - 3, at).toLowerCase(Locale.ROOT));
    }

    private static final Set<String> MONTHS_CUT =
            Set.of("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "ept", "oct", "nov", "dec", "mrs", "gen");

    private static boolean isWord(char c) {
        return Character.isLetter(c) || c == '\'' || c == '’';
    }

    private static @Nullable Tense of(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        if (FUTURES.contains(lower) || lower.endsWith("'ll")) {
            return FUTURE;
        }
        if (PASTS.contains(lower) || isRegularPast(lower)) {
            return PAST;
        }
        return null;
    }

    private static boolean isRegularPast(String word) {
        return word.length() > 4 && word.endsWith("ed") && !word.endsWith("eed") && !NO_VERBS.contains(word);
    }
}
