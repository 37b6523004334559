package dev.firsthand.date;

import dev.firsthand.model.Span;
import java.util.Locale;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/**
 * Words that a rule's pattern matched.
 *
 * @param chars the report's text, one {@code char} a code point
 * @param part the part of it they stand in
 * @param expression the whole expression, of which the words may be the day alone
 */
record Found(MatchResult match, String chars, Span part, Span expression) {

    /** Words that are an expression of their own. */
    Found(MatchResult match, String chars, Span part) {
        this(match, chars, part, new Span(match.start(), match.end()));
    }

    Span span() {
        return new Span(match.start(), match.end());
    }

    /** The words of a named group in lower case, or null if it took no part. */
    @Nullable
    String group(String name) {
        String group = match.group(name);
        return group == null ? null : group.toLowerCase(Locale.ROOT);
    }

    /** The words of a named group in lower case, or nothing if it took no part. */
    String words(String name) {
        String group = group(name);
        return group == null ? "" : group;
    }

    boolean has(String name) {
        return match.group(name) != null;
    }

    /** Up to so many characters before, in lower case. */
    String before(int length) {
        return chars.substring(Math.max(part.start(), match.start() - length), match.start())
                .toLowerCase(Locale.ROOT);
    }

    /** Up to so many characters after, in lower case. */
    String after(int length) {
        return chars.substring(match.end(), Math.min(part.end(), match.end() + length))
                .toLowerCase(Locale.ROOT);
    }
}
