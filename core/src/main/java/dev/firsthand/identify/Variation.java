package dev.firsthand.identify;

import dev.firsthand.text.Gender;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Another way to speak of the person in the foreground, as reports use it to avoid the name: “the candidate”, “the
 * Vermont independent”, “the real estate mogul”.
 */
final class Variation implements Rule {

    /** Nouns that more likely bring in somebody who is not named. */
    private static final Set<String> STRANGERS = Set.of(
            "official",
            "source",
            "person",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "aide",
            "adviser",
            "advisor",
            "staffer",
            "lawyer",
            "attorney",
            "prosecutor",
            "judge",
            "officer",
            "man",
            "woman",
            "boy",
            "girl",
            "author",
            "narrator",
            "moderator",
            "host",
            "anchor",
            "reporter",
            "interviewer",
            "journalist",
            "photographer",
            "cameraman",
            "editor",
            "doctor",
            "father",
            "mother",
            "son",
            "daughter",
            "brother",
            "sister",
            "husband",
            "wife",
            "couple",
            "friend",
            "neighbor",
            "neighbour",
            "witness",
            "victim",
            "suspect",
            "driver",
            "passenger",
            "resident",
            "voter",
            "user",
            "speaker",
            "owner",
            "manager",
            "employee",
            "worker",
            "member",
            "ally",
            "critic",
            "supporter",
            "opponent",
            "other",
            "public",
            "media",
            "press",
            "crowd",
            "majority",
            "staff",
            "youth",
            "police",
            "auditor",
            "clerk",
            "coroner",
            "sheriff",
            "superintendent",
            "inspector",
            "investigator",
            "detective",
            "analyst",
            "expert",
            "economist",
            "historian",
            "scientist",
            "researcher",
            "professor",
            "engineer",
            "teacher",
            "student",
            "nurse",
            "farmer",
            "trader",
            "banker");

    @Override
    public String name() {
        return "variation";
    }

    @Override
    public @Nullable Figure resolve(Scene scene, int mention) {
        boolean fits = scene.mentions().get(mention) instanceof Phrase named
                && scene.source(mention) != null
                && endsSource(scene, mention, named)
                && named.isDefinite()
                && named.owner() == null
                && !named.plural()
                && named.is(Nouns.Sort.PERSON)
                && !STRANGERS.contains(named.noun())
                && !isStatesOffice(scene, mention, named);
        if (!fits) {
            return null;
        }
        Phrase phrase = (Phrase) scene.mentions().get(mention);
        Gender gender = phrase.entry().gender();
        Figure holder = onlyHolder(scene, phrase);
        if (holder != null) {
            return holder;
        }
        return scene.discourse().foremost(scene.sentence(mention), figure -> figure.isPerson() && figure.fits(gender));
    }

    /** The one person whom the report calls so anywhere, if only further on; null if there is none or several. */
    private static @Nullable Figure onlyHolder(Scene scene, Phrase phrase) {
        List<Figure> holders = scene.cast().all().stream()
                .map(scene.cast()::figure)
                .filter(figure -> figure.isPerson()
                        && figure.nouns().contains(phrase.noun())
                        && figure.fits(phrase.entry().gender()))
                .limit(2)
                .toList();
        return holders.size() == 1 ? holders.getFirst() : null;
    }

    /** “The Norwegian prime minister” tells who it is; were it the one in the foreground, the report would have said so. */
    private static boolean isStatesOffice(Scene scene, int mention, Phrase phrase) {
        boolean named = mention > 0
                && scene.mentions().get(mention - 1) instanceof Name name
                && name.first() >= phrase.first()
                && name.sort() == Name.Sort.BELONGING;
        return named && Described.OFFICES.contains(phrase.noun());
    }

    /** Whether nothing after the noun tells who it is, as “the head of the harbour board” does. */
    private static boolean endsSource(Scene scene, int mention, Phrase phrase) {
        Source source = scene.source(mention);
        return source != null
                && !scene.tokens().plain(phrase.last() + 1).equals("of")
                && source.last() - phrase.last() < 5;
    }
}
