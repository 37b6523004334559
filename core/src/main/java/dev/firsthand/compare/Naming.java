package dev.firsthand.compare;

import dev.firsthand.model.Report;
import dev.firsthand.model.Span;
import dev.firsthand.text.Fold;
import dev.firsthand.text.FunctionWords;
import dev.firsthand.text.Stems;
import dev.firsthand.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** What a report calls things where it names them in full: “training” for the facility of “a training facility”. */
final class Naming {

    private static final int MODIFIERS = 4;

    /** By the key of a thing, what it is called at each place where more than the bare word stands. */
    private final Map<String, NavigableMap<Integer, List<String>>> named = new HashMap<>();

    /** @param things keys of the things that will be asked for */
    Naming(Report report, Set<String> things) {
        String chars = report.text().chars();
        List<String> modifiers = new ArrayList<>();
        for (Span word : Words.in(chars, new Span(0, chars.length()))) {
            String plain = Fold.plain(chars.substring(word.start(), word.end()));
            String key = Stems.of(plain);
            if (!modifiers.isEmpty() && things.contains(key)) {
                named.computeIfAbsent(key, thing -> new TreeMap<>()).put(word.start(), List.copyOf(modifiers));
            }
            add(plain, modifiers);
        }
    }

    /** A word that tells something belongs to what the next one is called; another starts anew. */
    private static void add(String plain, List<String> modifiers) {
        if (plain.isEmpty() || !Character.isLetterOrDigit(plain.charAt(0)) || FunctionWords.contains(plain)) {
            modifiers.clear();
            return;
        }
        if (modifiers.size() == MODIFIERS) {
            modifiers.removeFirst();
        }
        modifiers.add(plain);
    }

    /** What a thing was called last within a run of the report; empty if nothing but its bare name. */
    List<String> lastBefore(String thing, Span run) {
        NavigableMap<Integer, List<String>> places = named.get(thing);
        Map.Entry<Integer, List<String>> last = places == null ? null : places.lowerEntry(run.end());
        return last == null || last.getKey() < run.start() ? List.of() : last.getValue();
    }
}
