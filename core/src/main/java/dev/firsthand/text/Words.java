package dev.firsthand.text;

import dev.firsthand.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where words and marks of punctuation lie. */
public final class Words {

    /** Initialisms, numbers, words with inner apostrophes, hyphens or full stops, an ellipsis, or one mark. */
    // Every loop is possessive: a run of a million letters must neither be tried again nor fill the stack.
    private static final Pattern TOKEN = Pattern.compile("""
            (?:\\p{Lu}\\.){2,}+\
            |\\d++(?:[.,:]\\d++)*+(?:st|nd|rd|th|km|m|pm|am|%)?+(?![\\p{L}\\d])\
            |[\\p{L}\\d][\\p{L}\\p{M}\\d\\u00AD]*+(?:(?:[’'&](?=\\p{L})|[-‐‑](?=[\\p{L}\\d]))[\\p{L}\\p{M}\\d\\u00AD]++)*+\
            |\\.\\.\\.|--|\\S""");

    private Words() {}

    /**
     * The words and marks within a span, in text order; “don’t”, “vice-president” and “U.S.” are one word each, a
     * possessive is part of its word.
     *
     * @param chars one {@code char} a code point
     */
    public static List<Span> in(String chars, Span span) {
        List<Span> found = new ArrayList<>();
        Matcher token = TOKEN.matcher(chars).region(span.start(), span.end());
        while (token.find()) {
            found.add(new Span(token.start(), token.end()));
        }
        return found;
    }
}
