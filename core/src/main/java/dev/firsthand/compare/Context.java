package dev.firsthand.compare;

import dev.firsthand.model.Report;
import dev.firsthand.model.Span;
import dev.firsthand.text.Fold;
import dev.firsthand.text.FunctionWords;
import dev.firsthand.text.Stems;
import dev.firsthand.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the words around a statement add to it. */
final class Context {

    /** How far back a thing is looked for that a statement takes as known, in code points. */
    private static final int BACK = 3000;

    /** How much of the paragraph on either side belongs to a non-answer, in code points. */
    private static final int BESIDE = 500;

    private static final int MODIFIERS = 4;

    private final Concepts concepts;

    Context(Concepts concepts) {
        this.concepts = concepts;
    }

    /**
     * What a thing taken as known was called when it was named before: “training” for “the facility” after “a training
     * facility”.
     */
    Set<String> ofKnownThings(Wording wording) {
        Set<String> found = new TreeSet<>();
        List<Wording.Token> words = wording.words();
        for (int i = 1; i < words.size(); i++) {
            boolean last = i + 1 == words.size() || !words.get(i + 1).isTelling();
            if (words.get(i - 1).plain().equals("the") && words.get(i).isTelling() && last) {
                addModifiers(wording, words.get(i).key(), found);
            }
        }
        return found;
    }

    private void addModifiers(Wording wording, String key, Set<String> found) {
        String chars = wording.report().text().chars();
        List<Span> before = Words.in(chars, new Span(Math.max(0, wording.start() - BACK), wording.start()));
        for (int i = before.size() - 1; i > 0; i--) {
            if (Stems.of(plain(chars, before.get(i))).equals(key)) {
                List<String> modifiers = modifiers(chars, before, i);
                if (!modifiers.isEmpty()) {
                    modifiers.forEach(modifier -> found.add(concepts.of(modifier)));
                    return;
                }
            }
        }
    }

    private static List<String> modifiers(String chars, List<Span> words, int thing) {
        List<String> modifiers = new ArrayList<>();
        for (int i = thing - 1; i >= 0 && i >= thing - MODIFIERS; i--) {
            String plain = plain(chars, words.get(i));
            if (!Character.isLetterOrDigit(plain.charAt(0)) || FunctionWords.contains(plain)) {
                break;
            }
            modifiers.add(plain);
        }
        return modifiers;
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
