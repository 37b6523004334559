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
        if (!(scene.mentions().get(mention) instanceof Phrase phrase) || !fits(scene, mention, phrase)) {
            return null;
        }
        Figure holder = onlyHolder(scene, phrase);
        Gender gender = phrase.entry().gender();
        return holder != null
                ? holder
                : scene.discourse()
                        .foremost(scene.sentence(mention), figure -> figure.isPerson() && figure.fits(gender));
    }

    private static boolean fits(Scene scene, int mention, Phrase phrase) {
        return scene.source(mention) != null
                && endsSource(scene, mention, phrase)
                && phrase.isDefinite()
                && phrase.owner() == null
                && !phrase.plural()
                && phrase.is(Nouns.Sort.PERSON)
                && !STRANGERS.contains(phrase.noun())
                && !isStatesOffice(scene, mention, phrase);
    }

    /** The one person whom the report calls so anywhere, if only further on; null if there is none or several. */
    private static @Nullable Figure onlyHolder(Scene scene, Phrase phrase) {
        List<Figure> holders = scene.cast().people(phrase.noun()).stream()
                .filter(figure -> figure.fits(phrase.entry().gender()))
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
