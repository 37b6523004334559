package dev.firsthand.intake.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON as pages bear it, broken or not: line feeds in strings, commas too many or too few, comments around it, the
 * end missing. What cannot be read ends the value it stands in; nothing is thrown. Linear in the text.
 */
final class LooseJson {

    private static final int DEEPEST = 64;
    private static final String STRUCTURE = "{}[],:\"";

    private final String json;
    private int at;

    private LooseJson(String json) {
        this.json = json;
    }

    /** Maps, lists and strings; numbers and literals as the strings they are written as; an empty string for nothing. */
    static Object read(String json) {
        LooseJson reader = new LooseJson(json);
        int start = 0;
        while (start < json.length() && json.charAt(start) != '{' && json.charAt(start) != '[') {
            start++;
        }
        reader.at = start;
        return reader.value(0);
    }

    private Object value(int depth) {
        skip();
        if (at >= json.length() || depth > DEEPEST) {
            at = depth > DEEPEST ? json.length() : at;
            return "";
        }
        return switch (json.charAt(at)) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            default -> bare();
        };
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        at++;
        while (next('}')) {
            String key = json.charAt(at) == '"' ? string() : bare();
            skip();
            if (at < json.length() && json.charAt(at) == ':') {
                at++;
                object.putIfAbsent(key, value(depth + 1));
            } else if (key.isEmpty()) {
                at++;
            }
        }
        at++;
        return object;
    }

    private List<Object> array(int depth) {
        List<Object> array = new ArrayList<>();
        at++;
        while (next(']')) {
            int before = at;
            array.add(value(depth + 1));
            at += at == before ? 1 : 0;
        }
        at++;
        return array;
    }

    /** Whether something comes before the end of an object or array. */
    private boolean next(char end) {
        skip();
        while (at < json.length() && json.charAt(at) == ',') {
            at++;
            skip();
        }
        return at < json.length() && json.charAt(at) != end;
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        at++;
        while (at < json.length() && json.charAt(at) != '"') {
            if (json.charAt(at) == '\\' && at + 1 < json.length()) {
                escaped(json.charAt(at + 1), string);
            } else {
                plain(string);
            }
        }
        at++;
        return string.toString();
    }

    /** Adds what stands before the next escape or the end of the string. */
    private void plain(StringBuilder string) {
        int start = at++;
        while (at < json.length() && json.charAt(at) != '"' && json.charAt(at) != '\\') {
            at++;
        }
        string.append(json, start, at);
    }

    private void escaped(char c, StringBuilder string) {
        at += 2;
        switch (c) {
            case 'n' -> string.append('\n');
            case 't', 'r', 'b', 'f' -> string.append(' ');
            case 'u' -> string.append(unicode());
            default -> string.append(c);
        }
    }

    private char unicode() {
        int code = 0;
        int end = Math.min(at + 4, json.length());
        while (at < end && Character.digit(json.charAt(at), 16) >= 0) {
            code = code * 16 + Character.digit(json.charAt(at++), 16);
        }
        return (char) code;
    }

    private String bare() {
        int start = at;
        while (at < json.length() && STRUCTURE.indexOf(json.charAt(at)) < 0) {
            at++;
        }
        return json.substring(start, at).strip();
    }

    private void skip() {
        while (at < json.length() && Character.isWhitespace(json.charAt(at))) {
            at++;
        }
    }
}
