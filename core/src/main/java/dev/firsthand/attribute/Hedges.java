package dev.firsthand.attribute;

import dev.firsthand.model.Hedge;
import dev.firsthand.text.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the words by which a content and its cue are hedged, from a list of hedges and the words around them. */
final class Hedges {

    /** After “would” these tell of a wish. */
    private static final Set<String> WISHES = Set.of("like", "love", "prefer", "rather", "not");

    private static final String CURRENCIES = "$£€¥";

    private final Map<String, List<HedgeCue>> cues = new HashMap<>();

    Hedges() {
        for (List<String> row : Lexicon.rows(Hedges.class, "hedges.txt")) {
            HedgeCue cue = HedgeCue.of(row);
            cue.words()
                    .getFirst()
                    .forEach(word ->
                            cues.computeIfAbsent(word, key -> new ArrayList<>()).add(cue));
        }
        cues.values()
                .forEach(list -> list.sort(
                        (a, b) -> Integer.compare(b.words().size(), a.words().size())));
    }

    /** The hedges of a finding in text order. */
    List<Hedge> of(Scene scene, Finding finding) {
        List<Hedge> hedges = new ArrayList<>();
        int free = 0;
        for (int at : places(finding)) {
            HedgeCue cue = at < free ? null : at(scene, at);
            if (cue != null) {
                free = at + cue.words().size();
                hedges.add(new Hedge(scene.span(new Phrase(at, free - 1)), cue.kind()));
            }
        }
        return hedges;
    }

    private static Iterable<Integer> places(Finding finding) {
        TreeSet<Integer> places = new TreeSet<>();
        List<Phrase> phrases = new ArrayList<>(finding.content());
        if (finding.cue() != null) {
            phrases.add(finding.cue());
        }
        for (Phrase phrase : phrases) {
            for (int i = phrase.first(); i <= phrase.last(); i++) {
                places.add(i);
            }
        }
        return places;
    }

    private @Nullable HedgeCue at(Scene scene, int at) {
        for (HedgeCue cue : cues.getOrDefault(scene.lower(at), List.of())) {
            if (stands(scene, at, cue) && holds(scene, at, cue)) {
                return cue;
            }
        }
        return null;
    }

    private static boolean stands(Scene scene, int at, HedgeCue cue) {
        for (int i = 1; i < cue.words().size(); i++) {
            if (!scene.sameSentence(at, at + i) || !cue.words().get(i).contains(scene.lower(at + i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(Scene scene, int at, HedgeCue cue) {
        int next = at + cue.words().size();
        Tag before = scene.tag(at - 1);
        return switch (cue.condition()) {
            case NONE -> true;
            case MODAL -> scene.tag(at) == Tag.MODAL;
            case UNNEGATED ->
                scene.tag(at) == Tag.MODAL && scene.tag(next) != Tag.NOT && !WISHES.contains(scene.lower(next));
            case VERB -> scene.tag(at) == Tag.VERB;
            case TO -> scene.tag(next) == Tag.TO;
            case NUMBER -> isNumber(scene, next);
            case NOUN -> scene.tag(at) != Tag.VERB && scene.tag(next) == Tag.NOMINAL;
            case LOOSE -> before != Tag.DET && before != Tag.POSS && before != Tag.NOMINAL;
        };
    }

    private static boolean isNumber(Scene scene, int at) {
        String word = scene.lower(at);
        return (scene.tag(at) == Tag.NUMBER && !word.equals("one"))
                || (!word.isEmpty() && CURRENCIES.indexOf(word.charAt(0)) >= 0);
    }
}
