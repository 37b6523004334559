package dev.firsthand.identify;

import dev.firsthand.model.Speaker;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whoever is described and not named: the description as written is what there is. */
final class Described implements Rule {

    private static final int LONGEST = 160;
    private static final Set<String> WRITTEN =
            Set.of("letter", "email", "e-mail", "statement", "note", "message", "post", "tweet", "memo", "book");
    /** Offices that one person at a time holds: the phrase tells who it is, though not the name. */
    static final Set<String> OFFICES = Set.of(
            "president",
            "governor",
            "mayor",
            "premier",
            "minister",
            "secretary",
            "pope",
            "king",
            "queen",
            "chancellor");

    @Override
    public String name() {
        return "description";
    }

    @Override
    public @Nullable Figure resolve(Scene scene, int mention) {
        if (!(scene.mentions().get(mention) instanceof Phrase phrase)) {
            return null;
        }
        Source source = scene.source(mention);
        String name = source == null
                ? scene.slice(scene.tokens().span(phrase.first(), phrase.last()))
                : shortened(scene.slice(source.span()));
        Set<String> nouns = new HashSet<>(Set.of(phrase.noun()));
        Figure figure = new Figure(
                scene.report().id() + "-" + Slug.of(withoutArticle(name)),
                name,
                kind(phrase, isNamed(scene, mention, phrase)),
                phrase.entry().gender(),
                phrase.is(Nouns.Sort.PERSON),
                phrase.plural(),
                null,
                Set.of(),
                nouns,
                phrase.count());
        return scene.discourse().unnamed(figure);
    }

    private static Speaker.Kind kind(Phrase phrase, boolean named) {
        return switch (phrase.entry().sort()) {
            case PERSON ->
                phrase.isDefinite() && !phrase.plural() && OFFICES.contains(phrase.noun())
                        ? Speaker.Kind.PERSON
                        : Speaker.Kind.UNNAMED;
            case ORGANIZATION, OUTLET ->
                phrase.isDefinite() || !phrase.plural() ? Speaker.Kind.ORGANIZATION : Speaker.Kind.UNNAMED;
            case DOCUMENT ->
                phrase.isDefinite() || named || !phrase.plural() ? Speaker.Kind.DOCUMENT : Speaker.Kind.UNNAMED;
            case UTTERANCE ->
                phrase.isDefinite() || named || WRITTEN.contains(phrase.noun())
                        ? Speaker.Kind.DOCUMENT
                        : Speaker.Kind.UNNAMED;
        };
    }

    /** Whether a name stands in the phrase, as in “a Leeds University study”. */
    private static boolean isNamed(Scene scene, int mention, Phrase phrase) {
        return mention > 0 && scene.mentions().get(mention - 1) instanceof Name name && name.first() >= phrase.first();
    }

    private static String shortened(String words) {
        String stripped = words.replaceAll("[,;:\\s]+$", "");
        return stripped.length() <= LONGEST ? stripped : stripped.substring(0, LONGEST);
    }

    private static String withoutArticle(String words) {
        return words.replaceFirst("^(?:[Tt]he|[Aa]n?)\\s+", "");
    }
}
