package dev.firsthand.date;

import dev.firsthand.model.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words around which it is worth trying a rule: one quick look at the text spares it most of the patterns. */
enum Trigger {
    /** What follows a month may be a second day: “April 24 and 25”. */
    MONTH(16),
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
    DAY_OF_MONTH,
    REFERENCE;

    /**
     * Where expressions around triggers may begin and must end.
     *
     * @param first the first offset where one may begin
     * @param last the last offset where one may begin
     * @param end where it must have ended
     */
    record Reach(int first, int last, int end) {

        private boolean touches(Reach next) {
            return next.first <= last;
        }

        private Reach to(Reach next) {
            return new Reach(first, next.last, next.end);
        }
    }

    /** How far before and after a trigger an expression may reach, in code points. */
    private static final int BACK = 40;

    private static final int AHEAD = 32;

    private static final TriggerWords WORDS = new TriggerWords();

    /** How far behind the trigger an expression may begin, in code points: most begin with it or before. */
    private final int behind;

    Trigger() {
        this(0);
    }

    Trigger(int behind) {
        this.behind = behind;
    }

    /** The stretches of a span that lie around each trigger, in text order and apart. */
    static Map<Trigger, List<Reach>> around(String chars, Span span) {
        Map<Trigger, List<Reach>> found = new EnumMap<>(Trigger.class);
        int at = span.start();
        while (at < span.end()) {
            char c = chars.charAt(at);
            int end = at + 1;
            if (Character.isLetter(c)) {
                while (end < span.end() && Character.isLetter(chars.charAt(end))) {
                    end++;
                }
                add(found, WORDS.trigger(chars, at, end), at, end, span);
            } else if (Character.isDigit(c)) {
                while (end < span.end() && Character.isDigit(chars.charAt(end))) {
                    end++;
                }
                add(found, digits(chars, at, end, span), at, end, span);
            }
            at = end;
        }
        return found;
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
        boolean decade = end - start == 2 && next == 's';
        boolean cut = end - start == 2 && start > span.start() && isApostrophe(chars.charAt(start - 1));
        return end - start == 4 || decade || cut ? YEAR : null;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘';
    }

    private static void add(
            Map<Trigger, List<Reach>> found, @Nullable Trigger trigger, int start, int end, Span bounds) {
        if (trigger == null) {
            return;
        }
        Reach reach = new Reach(
                Math.max(bounds.start(), start - BACK),
                Math.min(bounds.end() - 1, start + trigger.behind),
                Math.min(bounds.end(), end + AHEAD));
        List<Reach> stretches = found.computeIfAbsent(trigger, key -> new ArrayList<>());
        if (!stretches.isEmpty() && stretches.getLast().touches(reach)) {
            stretches.set(stretches.size() - 1, stretches.getLast().to(reach));
        } else {
            stretches.add(reach);
        }
    }
}
