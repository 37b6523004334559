package dev.firsthand.identify;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Goes through a report's mentions in text order, resolves each, and keeps the discourse up to date. */
final class Walk {

    private static final Set<String> SUBJECTS = Set.of("he", "she", "they");

    private final Rules rules;
    private final Set<String> prepositions;
    private final Scene scene;
    private final BitSet described;
    private final Map<Integer, Integer> partners;
    private final Map<Integer, Rules.Resolution> decided = new HashMap<>();
    private final BitSet withSubject = new BitSet();

    /**
     * @param described the mentions that only describe another
     * @param partners the heads by the mention joined to each by “and”
     */
    Walk(Rules rules, Set<String> prepositions, Scene scene, BitSet described, Map<Integer, Integer> partners) {
        this.rules = rules;
        this.prepositions = prepositions;
        this.scene = scene;
        this.described = described;
        this.partners = partners;
    }

    /** Whom the mentions stand for, by their numbers. */
    Map<Integer, Rules.Resolution> resolve() {
        for (int i = 0; i < scene.mentions().size(); i++) {
            if (counts(i)) {
                resolve(i);
            }
        }
        return decided;
    }

    private boolean counts(int i) {
        if (scene.source(i) != null) {
            return true;
        }
        Mention mention = scene.mentions().get(i);
        boolean quoted = scene.tokens().isQuoted(mention.anchor());
        return switch (mention) {
            case Name name -> name.sort() != Name.Sort.BELONGING;
            case Pronoun pronoun ->
                !quoted && pronoun.person() != Pronoun.Person.RELATIVE && pronoun.person() != Pronoun.Person.IT;
            case Phrase phrase -> !quoted && !described.get(i) && isForeground(phrase);
        };
    }

    private static boolean isForeground(Phrase phrase) {
        boolean several = phrase.plural() && phrase.is(Nouns.Sort.PERSON);
        boolean one = !phrase.plural() && phrase.determiner() != Phrase.Determiner.NONE;
        return several || (one && (phrase.is(Nouns.Sort.PERSON) || phrase.is(Nouns.Sort.ORGANIZATION)));
    }

    private void resolve(int i) {
        Mention mention = scene.mentions().get(i);
        int sentence = scene.tokens().sentence(mention.anchor());
        Rules.Resolution resolution = rules.resolve(scene, i);
        if (resolution == null) {
            return;
        }
        decided.put(i, resolution);
        scene.resolved().put(i, resolution.figure());
        boolean quoted = scene.tokens().isQuoted(mention.anchor());
        if (!quoted || scene.source(i) != null) {
            scene.discourse()
                    .mention(
                            resolution.figure(),
                            weight(i, mention, resolution.figure(), sentence),
                            mention.anchor(),
                            sentence);
        }
        rememberPair(i, resolution.figure(), sentence);
        Integer head = partners.get(i);
        if (head != null) {
            join(head, i, resolution.figure());
        }
    }

    /** “Karl Lind and Dora Moe met”: later “both men” or “the two” may take them up. */
    private void rememberPair(int i, Figure other, int sentence) {
        Mention mention = scene.mentions().get(i);
        Figure one = i > 0 && scene.tokens().plain(mention.first() - 1).equals("and") ? scene.figure(i - 1) : null;
        boolean adjoining = one != null && scene.mentions().get(i - 1).last() == mention.first() - 2;
        if (one != null
                && adjoining
                && one.isPerson()
                && other.isPerson()
                && !one.id().equals(other.id())) {
            scene.discourse().pair(Joint.of(one, other), sentence);
        }
    }

    private void join(int head, int partner, Figure other) {
        Figure one = scene.figure(head);
        if (one != null && !one.id().equals(other.id())) {
            Figure both = Joint.of(one, other);
            decided.put(head, new Rules.Resolution(both, "joint"));
            int place = scene.mentions().get(partner).anchor();
            scene.discourse()
                    .mention(both, Weight.SPEAKER, place, scene.tokens().sentence(place));
        }
    }

    private double weight(int i, Mention mention, Figure figure, int sentence) {
        if (scene.source(i) != null) {
            withSubject.set(sentence);
            scene.discourse().subject(sentence, figure, mention.anchor());
            return Weight.SPEAKER;
        }
        boolean owner = scene.tokens().isPossessive(mention.last()) || isObject(mention);
        if (owner || isModifier(i) || prepositions.contains(scene.tokens().plain(mention.first() - 1))) {
            return Weight.ASIDE;
        }
        scene.discourse().subject(sentence, figure, mention.anchor());
        if (withSubject.get(sentence) || figure.isUnnamed()) {
            return Weight.OTHER;
        }
        withSubject.set(sentence);
        return Weight.SUBJECT;
    }

    /** Whether the next noun phrase takes the mention in, as “Harbour Board members” takes in the board. */
    private boolean isModifier(int i) {
        return i + 1 < scene.mentions().size()
                && scene.mentions().get(i + 1) instanceof Phrase phrase
                && phrase.first() <= scene.mentions().get(i).first();
    }

    private boolean isObject(Mention mention) {
        return mention instanceof Pronoun pronoun
                && !SUBJECTS.contains(scene.tokens().plain(pronoun.anchor()));
    }
}
