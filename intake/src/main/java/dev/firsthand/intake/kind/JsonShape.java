package dev.firsthand.intake.kind;

import java.util.regex.Pattern;

/** Tells JSON, one value or one a line, from a text that only begins with a bracket. */
final class JsonShape {

    private static final Pattern OBJECT = Pattern.compile("\\{\\s*+(?:\"|\\}|$)");
    private static final Pattern ARRAY = Pattern.compile("\\[\\s*+(?:[\\[{]|\\]?\\s*+$)");

    private JsonShape() {}

    static MediaType of(String text) {
        return OBJECT.matcher(text).lookingAt() || ARRAY.matcher(text).lookingAt()
                ? MediaType.JSON
                : MediaType.PLAIN_TEXT;
    }
}
