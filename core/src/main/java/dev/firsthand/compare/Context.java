package dev.firsthand.compare;

import dev.firsthand.model.Report;
import dev.firsthand.model.Span;
import dev.firsthand.text.Fold;
import dev.firsthand.text.FunctionWords;
import dev.firsthand.text.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the words around a statement add to it. */
final class Context {

    /** How far back a thing is looked for that a statement takes as known, in code points. */
    private static final int BACK = 3000;

    /** How much of the paragraph on either side belongs to a non-answer, in code points. */
    private static final int BESIDE = 500;

    private final Concepts concepts;
    private final Map<String, Naming> namings = new HashMap<>();

    /** @param wordings of a story */
    Context(Concepts concepts, Collection<Wording> wordings) {
        this.concepts = concepts;
        Map<String, Set<String>> known = new HashMap<>();
        for (Wording wording : wordings) {
            known.computeIfAbsent(wording.report().id(), id -> new TreeSet<>()).addAll(knownThings(wording));
        }
        for (Wording wording : wordings) {
            String id = wording.report().id();
            namings.computeIfAbsent(id, key -> new Naming(wording.report(), known.getOrDefault(id, Set.of())));
        }
    }

    /**
     * What a thing taken as known was called when it was named before: “training” for “the facility” after “a training
     * facility”.
     */
    Set<String> ofKnownThings(Wording wording) {
        Set<String> found = new TreeSet<>();
        Naming naming = namings.get(wording.report().id());
        if (naming != null) {
            Span before = new Span(Math.max(0, wording.start() - BACK), wording.start());
            for (String thing : knownThings(wording)) {
                naming.lastBefore(thing, before).forEach(modifier -> found.add(concepts.of(modifier)));
            }
        }
        return found;
    }

    /** The keys of what a statement takes as known: the single words after “the”. */
    private static List<String> knownThings(Wording wording) {
        List<String> things = new ArrayList<>();
        List<Wording.Token> words = wording.words();
        for (int i = 1; i < words.size(); i++) {
            boolean last = i + 1 == words.size() || !words.get(i + 1).isTelling();
            if (words.get(i - 1).plain().equals("the") && words.get(i).isTelling() && last) {
                things.add(words.get(i).key());
            }
        }
        return things;
    }

    /** What is spoken of in the paragraph of a statement: what a non-answer does not answer. */
    Set<String> ofParagraph(Wording wording) {
        Report report = wording.report();
        String chars = report.text().chars();
        Span extent = wording.statement().attribution().extent();
        int start = Math.max(chars.lastIndexOf('\n', extent.start()) + 1, extent.start() - BESIDE);
        int newline = chars.indexOf('\n', extent.end());
        int end = Math.min(newline < 0 ? chars.length() : newline, extent.end() + BESIDE);
        Set<String> found = new TreeSet<>();
        for (Span word : Words.in(chars, new Span(Math.min(start, extent.start()), end))) {
            String plain = plain(chars, word);
            if (plain.length() > 1 && Character.isLetterOrDigit(plain.charAt(0)) && !FunctionWords.contains(plain)) {
                found.add(concepts.of(plain));
            }
        }
        return found;
    }

    private static String plain(String chars, Span word) {
        return Fold.plain(chars.substring(word.start(), word.end()));
    }
}
