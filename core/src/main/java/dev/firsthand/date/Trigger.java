package dev.firsthand.date;

import dev.firsthand.model.Span;
import dev.firsthand.text.Lexicon;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words around which it is worth trying a rule: one quick look at the text spares it most of the patterns. */
enum Trigger {
    MONTH,
    WEEKDAY,
    TODAY,
    PART_OF_DAY,
    CLOCK,
    UNIT,
    QUARTER,
    SEASON,
    YEAR,
    NUMERIC,
    HOLIDAY,
    REFERENCE;

    /** How far before and after a trigger an expression may reach, in code points. */
    private static final int BACK = 40;

    private static final int AHEAD = 32;

    private static final int LONGEST = 14;

    private static final Map<String, Trigger> WORDS = words();

    private static Map<String, Trigger> words() {
        Map<String, Trigger> words = new HashMap<>();
        for (List<String> row : Lexicon.rows(Trigger.class, "triggers.txt")) {
            Trigger trigger = valueOf(row.getFirst());
            for (String word : row.get(1).split(" ")) {
                words.put(word, trigger);
            }
        }
        return Map.copyOf(words);
    }

    /** The stretches of a span that lie around each trigger, in text order and apart. */
    static Map<Trigger, List<Span>> around(String chars, Span span) {
        Map<Trigger, List<Span>> found = new EnumMap<>(Trigger.class);
        int at = span.start();
        while (at < span.end()) {
            int end = at + 1;
            if (Character.isLetter(chars.charAt(at))) {
                while (end < span.end() && Character.isLetter(chars.charAt(end))) {
                    end++;
                }
                add(found, word(chars, at, end), at, end, span);
            } else if (Character.isDigit(chars.charAt(at))) {
                while (end < span.end() && Character.isDigit(chars.charAt(end))) {
                    end++;
                }
                add(found, digits(chars, at, end, span), at, end, span);
            }
            at = end;
        }
        return found;
    }

    private static @Nullable Trigger word(String chars, int start, int end) {
        return end - start > LONGEST
                ? null
                : WORDS.get(chars.substring(start, end).toLowerCase(Locale.ROOT));
    }

    private static @Nullable Trigger digits(String chars, int start, int end, Span span) {
        char next = end < span.end() ? chars.charAt(end) : ' ';
        boolean more = end + 1 < span.end() && Character.isDigit(chars.charAt(end + 1));
        if (more && next == ':') {
            return CLOCK;
        }
        if (more && (next == '/' || next == '-' || next == '.')) {
            return NUMERIC;
        }
        return end - start == 4 ? YEAR : null;
    }

    private static void add(
            Map<Trigger, List<Span>> found, @Nullable Trigger trigger, int start, int end, Span bounds) {
        if (trigger == null) {
            return;
        }
        Span reach = new Span(Math.max(bounds.start(), start - BACK), Math.min(bounds.end(), end + AHEAD));
        List<Span> spans = found.computeIfAbsent(trigger, key -> new ArrayList<>());
        if (!spans.isEmpty() && spans.getLast().end() >= reach.start()) {
            spans.set(spans.size() - 1, spans.getLast().to(reach));
        } else {
            spans.add(reach);
        }
    }
}
