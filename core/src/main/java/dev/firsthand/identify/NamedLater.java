package dev.firsthand.identify;

import dev.firsthand.text.Fold;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A role that the report gives first and puts a name to further on: “The head of Ansell Terminals said …”, and later
 * “Helen Marchetti, who runs Ansell Terminals”. The role has to say of what, and only one figure may have it.
 */
final class NamedLater implements Rule {

    private static final Set<String> OF = Set.of("of", "at", "for");

    @Override
    public String name() {
        return "named-later";
    }

    @Override
    public @Nullable Figure resolve(Scene scene, int mention) {
        boolean role = scene.mentions().get(mention) instanceof Phrase phrase
                && phrase.isDefinite()
                && !phrase.plural()
                && phrase.is(Nouns.Sort.PERSON);
        if (!role) {
            return null;
        }
        Phrase phrase = (Phrase) scene.mentions().get(mention);
        Mention body = body(scene, mention, phrase);
        if (body == null) {
            return null;
        }
        Set<String> words = words(scene.tokens(), body);
        List<Figure> holders = scene.cast().people(phrase.noun()).stream()
                .filter(figure -> holds(figure, phrase, words))
                .limit(2)
                .toList();
        return holders.size() == 1 ? holders.getFirst() : null;
    }

    /** What the role is of: the name or noun phrase right behind “of”, or the owner before it. */
    private static @Nullable Mention body(Scene scene, int mention, Phrase phrase) {
        if (phrase.owner() instanceof Name name) {
            return name;
        }
        int next = mention + 1;
        boolean of = next < scene.mentions().size()
                && OF.contains(scene.tokens().plain(phrase.last() + 1))
                && scene.tokens().joined(phrase.last() + 1);
        Mention body = of ? scene.mentions().get(next) : null;
        return body == null || body instanceof Pronoun || body.first() > phrase.last() + 3 ? null : body;
    }

    private static Set<String> words(Tokens tokens, Mention body) {
        Set<String> words = new TreeSet<>();
        for (int i = body.first(); i <= body.last(); i++) {
            if (tokens.isWord(i) && !Set.of("the", "a", "an", "of").contains(tokens.plain(i))) {
                words.add(tokens.plain(i));
            }
        }
        return words;
    }

    private static boolean holds(Figure figure, Phrase phrase, Set<String> body) {
        return figure.fits(phrase.entry().gender())
                && !body.isEmpty()
                && figure.roles().stream().anyMatch(role -> words(role).containsAll(body));
    }

    private static Set<String> words(String role) {
        return Arrays.stream(Fold.plain(role).split("[^\\p{L}\\p{N}-]+"))
                .map(word -> word.endsWith("'s") ? word.substring(0, word.length() - 2) : word)
                .collect(Collectors.toSet());
    }
}
