package dev.firsthand.identify;

import dev.firsthand.text.Gender;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whom a report has spoken of up to a place in its text, and how much each stands in the foreground. */
final class Discourse {

    private static final int SENTENCES_BACK = 8;
    private static final int KEPT = 48;
    private static final int RECENT = 6;
    private static final double FADING = 1.3;

    private final Deque<Focus> focus = new ArrayDeque<>();
    private final Map<String, Deque<Figure>> byNoun = new HashMap<>();
    private final Map<String, Figure> unnamed = new HashMap<>();
    private final Map<String, Integer> lastPlace = new HashMap<>();
    private final Map<String, Integer> lastForeground = new HashMap<>();
    private final Map<Integer, Subject> subjects = new HashMap<>();
    private final Map<String, Gender> genders = new HashMap<>();
    private final Deque<Focus> pairs = new ArrayDeque<>();

    /** What a sentence is about, and the word where it is named. */
    record Subject(Figure figure, int place) {}

    /** One figure in the foreground. */
    private record Focus(Figure figure, int sentence, double weight) {}

    /** Remembers that a figure was spoken of in a sentence, at a word; weight as in {@link Weight}. */
    void mention(Figure figure, double weight, int place, int sentence) {
        focus.addFirst(new Focus(figure, sentence, weight));
        if (focus.size() > KEPT) {
            focus.removeLast();
        }
        lastPlace.put(figure.id(), place);
        if (weight >= Weight.SUBJECT) {
            lastForeground.put(figure.id(), place);
        }
        figure.nouns().forEach(noun -> remember(noun, figure));
    }

    private void remember(String noun, Figure figure) {
        Deque<Figure> recent = byNoun.computeIfAbsent(noun, key -> new ArrayDeque<>());
        recent.remove(figure);
        recent.addFirst(figure);
        if (recent.size() > RECENT) {
            recent.removeLast();
        }
    }

    /** The figure most in the foreground of a sentence that fits, or null. */
    @Nullable
    Figure foremost(int sentence, Predicate<Figure> fits) {
        Figure best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Focus candidate : focus) {
            int back = sentence - candidate.sentence();
            if (back > SENTENCES_BACK) {
                break;
            }
            double weight = candidate.weight() - FADING * back;
            if (weight >= most && fits.test(candidate.figure())) {
                best = candidate.figure();
                most = weight;
            }
        }
        return best;
    }

    /** Remembers two who were named together. */
    void pair(Figure both, int sentence) {
        pairs.addFirst(new Focus(both, sentence, Weight.SUBJECT));
        if (pairs.size() > RECENT) {
            pairs.removeLast();
        }
    }

    /** The two who were named together last, if that was not long ago and they fit; or null. */
    @Nullable
    Figure lastPair(int sentence, Predicate<Figure> fits) {
        return pairs.stream()
                .filter(pair -> sentence - pair.sentence() <= SENTENCES_BACK && fits.test(pair.figure()))
                .map(Focus::figure)
                .findFirst()
                .orElse(null);
    }

    /** Who fits of those that spoke in this sentence or shortly before, the latest; or null. */
    @Nullable
    Figure lastSpeaker(int sentence, Predicate<Figure> fits) {
        for (Focus candidate : focus) {
            if (sentence - candidate.sentence() > SENTENCES_BACK) {
                return null;
            }
            if (candidate.weight() >= Weight.SPEAKER && fits.test(candidate.figure())) {
                return candidate.figure();
            }
        }
        return null;
    }

    /** The figures last spoken of that go by a noun, the latest first. */
    List<Figure> known(String noun) {
        return new ArrayList<>(byNoun.getOrDefault(noun, new ArrayDeque<>()));
    }

    /** Where a figure was last spoken of, as the number of a word; -1 if nowhere yet. */
    int lastPlace(Figure figure) {
        return lastPlace.getOrDefault(figure.id(), -1);
    }

    /** Remembers what a sentence is about, unless something was before. */
    void subject(int sentence, Figure figure, int place) {
        subjects.putIfAbsent(sentence, new Subject(figure, place));
    }

    /** What a sentence is about, or null. */
    @Nullable
    Subject subject(int sentence) {
        return subjects.get(sentence);
    }

    /** Where a figure last spoke or was what a sentence is about, as the number of a word; -1 if nowhere yet. */
    int lastForeground(Figure figure) {
        return lastForeground.getOrDefault(figure.id(), -1);
    }

    /** Remembers that a figure was spoken of as “he” or “she”. */
    void learn(Figure figure, Gender gender) {
        genders.putIfAbsent(figure.id(), gender);
    }

    /** The gender its name tells, or by which it was spoken of before. */
    Gender gender(Figure figure) {
        return figure.gender().or(genders.getOrDefault(figure.id(), Gender.UNKNOWN));
    }

    /** The unnamed figure of this id if there is one already, else the one given. */
    Figure unnamed(Figure figure) {
        return unnamed.computeIfAbsent(figure.id(), id -> figure);
    }
}
