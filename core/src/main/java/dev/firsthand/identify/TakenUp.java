package dev.firsthand.identify;

import dev.firsthand.text.Fold;
import dev.firsthand.text.Lexicon;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A definite phrase for a role: “the official”, “the Texas senator”, “the company” – the last figure with that role. */
final class TakenUp implements Rule {

    private final Map<String, List<String>> meanings = new HashMap<>();

    TakenUp() {
        for (List<String> row : Lexicon.rows(TakenUp.class, "taken-up.txt")) {
            meanings.put(row.getFirst(), List.of(row.get(1).split(" ")));
        }
    }

    @Override
    public String name() {
        return "role";
    }

    @Override
    public @Nullable Figure resolve(Scene scene, int mention) {
        if (!(scene.mentions().get(mention) instanceof Phrase phrase) || !takesUp(phrase)) {
            return null;
        }
        Figure same = best(phrase, scene.discourse().known(phrase.noun()));
        if (same != null) {
            return same;
        }
        List<Figure> similar = meanings.getOrDefault(phrase.noun(), List.of()).stream()
                .flatMap(noun -> scene.discourse().known(noun).stream())
                .sorted(Comparator.comparingInt(scene.discourse()::lastPlace).reversed())
                .toList();
        return best(phrase, similar);
    }

    private static boolean takesUp(Phrase phrase) {
        boolean takenUp = phrase.isDefinite() && phrase.owner() == null;
        return takenUp && !phrase.is(Nouns.Sort.DOCUMENT) && !phrase.is(Nouns.Sort.UTTERANCE);
    }

    private static @Nullable Figure best(Phrase phrase, List<Figure> candidates) {
        Figure best = null;
        long most = -1;
        for (Figure figure : candidates) {
            long shared = shared(phrase, figure);
            if (figure.plural() == phrase.plural()
                    && figure.gender().fits(phrase.entry().gender())
                    && shared > most) {
                best = figure;
                most = shared;
            }
        }
        return best;
    }

    /** How many of the phrase's modifiers the figure's role or name has too. */
    private static long shared(Phrase phrase, Figure figure) {
        String role = figure.role() == null ? "" : figure.role();
        Set<String> words = Arrays.stream(Fold.plain(figure.name() + " " + role).split("[^\\p{L}\\d.]+"))
                .collect(Collectors.toSet());
        return phrase.modifiers().stream().filter(words::contains).count();
    }
}
