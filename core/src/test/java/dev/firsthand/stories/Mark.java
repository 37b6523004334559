package dev.firsthand.stories;

import dev.firsthand.model.Span;

/** A tagged run of a report's text: {@code 1s} a source, {@code 1c} a cue, {@code 1t} a content, {@code =2025} a date, else a part. */
record Mark(String tag, Span span) {

    /** The role's letter and its meaning: s source, c cue, t content. */
    boolean isRole() {
        return Character.isDigit(tag.charAt(0));
    }

    int number() {
        return Integer.parseInt(tag.substring(0, tag.length() - 1));
    }

    char role() {
        return tag.charAt(tag.length() - 1);
    }

    boolean isDate() {
        return tag.startsWith("=");
    }

    String value() {
        return tag.substring(1);
    }

    boolean isPart() {
        return !isRole() && !isDate();
    }
}
