package dev.firsthand.date;

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

    /** How many words before a possessive may govern it. */
    private static final int GOVERNS = 4;

    /** Before a possessive these tie it to the verb, wherever that stands: “will be ready for Sunday’s match”. */
    private static final Set<String> AT = Set.of("for", "in", "at", "during");

    /** How near a verb in the present must stand to tell of a programme: “meets here on Monday”. */
    private static final int NEAR = 6;

    private static final int FAR = 10;

    /** Right before an expression these say that it lies ahead, except at the beginning of a sentence. */
    private static final Set<String> LIMITS = Set.of("by", "until", "till");

    /** Before a past form these make it a noun or an adjective: “a cut”, “the accused”. */
    private static final Set<String> DETERMINERS =
            Set.of("a", "an", "the", "this", "that", "his", "her", "its", "their", "our", "my", "your", "still");

    /** Before a form that may be past or not these say that it is not: “will shut”, “to cut”. */
    private static final Set<String> MODALS =
            Set.of("will", "would", "shall", "should", "may", "might", "can", "could", "must", "to", "not");

    /** Right before an expression these belong to it, not to the verb. */
    private static final Set<String> POINTS = Set.of("after", "since");

    /** With these before it a participle tells nothing of what was: “is heard”. */
    private static final Set<String> BE = Set.of("is", "are", "be", "being", "not");

    private static final Set<String> PRESENT = Set.of("is", "are");

    /** Before a plan these say that it is told of from later on. */
    private static final Set<String> ONCE = Set.of("previously", "originally", "initially");

    private static final Set<String> NEITHER = Set.of("neither", "Neither", "nor", "Nobody", "nobody", "none", "None");

    /** Verbs in the present that announce what is on a programme. */
    private static final Set<String> SCHEDULE = Set.copyOf(Lexicon.lines(Tense.class, "schedule.txt"));

    private static final Set<String> PASTS = Set.copyOf(Lexicon.lines(Tense.class, "past.txt"));
    private static final Set<String> FUTURES = Set.copyOf(Lexicon.lines(Tense.class, "future.txt"));
    private static final Set<String> NO_VERBS = Set.copyOf(Lexicon.lines(Tense.class, "no-verbs.txt"));

    /** The tense around what a rule found; a possessive (“Monday’s vote”) is governed by what stands right before it. */
    static Tense around(Found found) {
        Clause clause = Clause.around(found.chars(), found.expression(), found.part());
        if (found.after(2).matches("['’]s")) {
            List<String> before = clause.before();
            boolean whenItIs = !before.isEmpty() && AT.contains(before.getFirst());
            int reach = whenItIs ? before.size() : Math.min(GOVERNS, before.size());
            clause = new Clause(before.subList(0, reach), List.of());
        }
        Tense before = before(clause.before());
        return before != null ? before : after(clause.after());
    }

    private static @Nullable Tense before(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            Tense tense = i == 0 ? atOnce(words) : within(words, i);
            if (tense != null) {
                return tense == PAST && i < AT_ONCE ? JUST_PAST : tense;
            }
        }
        return null;
    }

    private static @Nullable Tense atOnce(List<String> words) {
        String word = words.getFirst();
        if (LIMITS.contains(word)) {
            boolean over = word.equals("by")
                    && words.subList(0, Math.min(words.size(), FAR)).contains("had");
            return over ? null : FUTURE; // “had paid by Friday”
        }
        return POINTS.contains(word) ? null : within(words, 0);
    }

    private static Tense after(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String follower = i + 1 < words.size() ? words.get(i + 1) : "";
            boolean scheduled = i < NEAR && SCHEDULE.contains(word);
            Tense tense = scheduled ? FUTURE : isPlace(word, follower, FAR) ? null : of(word);
            if (tense != null) {
                return tense;
            }
        }
        return UNKNOWN;
    }

    private static @Nullable Tense within(List<String> words, int i) {
        String word = words.get(i);
        String follower = i == 0 ? "" : words.get(i - 1);
        String leader = i + 1 < words.size() ? words.get(i + 1) : "";
        if ((word.equals("set") && follower.equals("to"))
                || (i < NEAR && SCHEDULE.contains(word) && !leader.equals("to"))) {
            return FUTURE;
        }
        Tense tense = isPlace(word, follower, i) ? null : of(word);
        if (tense == FUTURE) {
            if (leader.equals("to")) { // “had been due to expire”: as the verb before has it
                return null;
            }
            return isOver(words, i, leader, follower) ? PAST : FUTURE;
        }
        if (tense == PAST && isNoPast(leader.toLowerCase(Locale.ROOT))) {
            return null;
        }
        if (tense == PAST && BE.contains(leader)) {
            return i < AT_ONCE && PRESENT.contains(leader) ? FUTURE : null;
        }
        return tense;
    }

    /** “Had planned”, “had been due”, “could have come”, “previously scheduled”, “could not be reached”, “neither could be found”. */
    private static boolean isOver(List<String> words, int i, String leader, String follower) {
        boolean perfect = leader.equals("had")
                || (leader.equals("been")
                        && i + 2 < words.size()
                        && words.get(i + 2).equals("had"));
        boolean failed = words.get(i).equals("could")
                && (follower.equals("not")
                        || words.subList(i, Math.min(words.size(), i + FAR)).stream()
                                .anyMatch(NEITHER::contains));
        return perfect || failed || follower.equals("have") || ONCE.contains(leader);
    }

    /** Whether what looks like a past form is none after a word: “a cut”, “will cut”. */
    private static boolean isNoPast(String leader) {
        return DETERMINERS.contains(leader) || MODALS.contains(leader);
    }

    /** “Next to the bank”, “ahead of his trip, he said on Sunday”; but “ahead of the vote on Sunday” lies ahead. */
    private static boolean isPlace(String word, String follower, int distance) {
        return (word.equalsIgnoreCase("next") && follower.equals("to"))
                || (word.equalsIgnoreCase("ahead") && follower.equals("of") && distance >= NEAR);
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
