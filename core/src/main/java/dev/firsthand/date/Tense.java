package dev.firsthand.date;

import dev.firsthand.model.Span;
import dev.firsthand.text.Lexicon;
import java.util.List;
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

    private static final int AT_ONCE = 2;

    /** Right before an expression these say that it lies ahead, except at the beginning of a sentence. */
    private static final Set<String> LIMITS = Set.of("by", "until", "till");

    /** Right before an expression these belong to it, not to the verb. */
    private static final Set<String> POINTS = Set.of("after", "since");

    /** With these before it a participle tells nothing of what was: “is heard”. */
    private static final Set<String> BE = Set.of("is", "are", "be", "being", "not");

    private static final Set<String> PASTS = Set.copyOf(Lexicon.lines(Tense.class, "past.txt"));
    private static final Set<String> FUTURES = Set.copyOf(Lexicon.lines(Tense.class, "future.txt"));
    private static final Set<String> NO_VERBS = Set.copyOf(Lexicon.lines(Tense.class, "no-verbs.txt"));

    /** The tense around what a rule found. */
    static Tense around(Found found) {
        return around(found.chars(), found.span(), found.part());
    }

    private static Tense around(String chars, Span span, Span part) {
        Clause clause = Clause.around(chars, span, part);
        Tense before = before(clause.before());
        return before != null ? before : after(clause.after());
    }

    private static @Nullable Tense before(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String follower = i == 0 ? "" : words.get(i - 1);
            String leader = i + 1 == words.size() ? "" : words.get(i + 1);
            Tense tense = i == 0 && LIMITS.contains(words.get(i))
                    ? FUTURE
                    : i == 0 && POINTS.contains(words.get(i)) ? null : within(leader, words.get(i), follower);
            if (tense != null) {
                return tense == PAST && i < AT_ONCE ? JUST_PAST : tense;
            }
        }
        return null;
    }

    private static Tense after(List<String> words) {
        for (String word : words) {
            Tense tense = of(word);
            if (tense != null) {
                return tense;
            }
        }
        return UNKNOWN;
    }

    private static @Nullable Tense within(String leader, String word, String follower) {
        if (word.equals("set") && follower.equals("to")) {
            return FUTURE;
        }
        Tense tense = of(word);
        if (tense == FUTURE) {
            return leader.equals("had") || follower.equals("have") ? PAST : FUTURE;
        }
        return tense == PAST && BE.contains(leader) ? null : tense;
    }

    private static @Nullable Tense of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean month = word.equals("May");
        if (!month && (FUTURES.contains(lower) || lower.endsWith("'ll"))) {
            return FUTURE;
        }
        return PASTS.contains(lower) || isRegularPast(lower) ? PAST : null;
    }

    private static boolean isRegularPast(String word) {
        return word.length() > 4 && word.endsWith("ed") && !word.endsWith("eed") && !NO_VERBS.contains(word);
    }
}
