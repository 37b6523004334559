package dev.firsthand.identify;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A name that several bear: father or son where the words tell (“the younger Nye”, “Nye Jr.”), else the one its title
 * tells, else the one in the foreground last.
 */
final class Namesake implements Rule {

    private static final Set<String> ELDER = Set.of("elder", "older", "senior");
    private static final Set<String> YOUNGER = Set.of("younger", "junior");

    @Override
    public String name() {
        return "namesake";
    }

    @Override
    public @Nullable Figure resolve(Scene scene, int mention) {
        if (!(scene.mentions().get(mention) instanceof Name name)) {
            return null;
        }
        return ofAge(scene, name, scene.cast().namesakes(name)).stream()
                .map(scene.cast()::figure)
                .max(Comparator.comparing((Figure figure) -> figure.nouns().contains(name.role()))
                        .thenComparingInt(scene.discourse()::lastForeground)
                        .thenComparingInt(scene.discourse()::lastPlace))
                .orElse(null);
    }

    /** Those that the words around the name can mean. */
    private static List<Draft> ofAge(Scene scene, Name name, List<Draft> namesakes) {
        String before = scene.tokens().plain(name.first() - 1);
        String last = scene.tokens().plain(name.last());
        boolean younger = YOUNGER.contains(before) || last.equals("jr");
        boolean elder = ELDER.contains(before) || last.equals("sr");
        List<Draft> fitting = namesakes.stream()
                .filter(draft -> draft.words().contains("jr") == younger)
                .toList();
        return (younger || elder) && !fitting.isEmpty() ? fitting : namesakes;
    }
}
