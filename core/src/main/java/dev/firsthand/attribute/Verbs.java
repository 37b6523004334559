package dev.firsthand.attribute;

import dev.firsthand.model.Act;
import dev.firsthand.model.Stance;
import dev.firsthand.text.Lexicon;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The verbs we know, by each of their forms: those that attribute, and common ones that show where clauses end. */
final class Verbs {

    /** A verb's forms under one spelling, and what it attributes, if it does. */
    record Entry(Set<Form> forms, @Nullable Cue cue) {

        boolean is(Form form) {
            return forms.contains(form);
        }
    }

    private final Inflection inflection = new Inflection();
    private final Map<String, Cue> cues = new HashMap<>();
    private final Map<String, Entry> entries = new HashMap<>();

    Verbs() {
        Lexicon.rows(Verbs.class, "cues.txt").forEach(this::cue);
        cues.forEach((lemma, cue) -> inflect(lemma, cue));
        for (String line : Lexicon.lines(Verbs.class, "verbs.txt")) {
            for (String lemma : line.split(" ")) {
                inflect(lemma, null);
            }
        }
    }

    @Nullable
    Entry entry(String lower) {
        return entries.get(lower);
    }

    private void cue(List<String> row) {
        Act act = Act.valueOf(row.get(1).toUpperCase(Locale.ROOT));
        Stance stance = Stance.valueOf(row.get(2).toUpperCase(Locale.ROOT));
        Set<Frame> frames = EnumSet.noneOf(Frame.class);
        Set<String> prepositions = new HashSet<>();
        for (String frame : row.size() < 4 ? new String[0] : row.get(3).split(" ")) {
            if (frame.startsWith("of:")) {
                prepositions.add(frame.substring(3));
            } else {
                frames.add(Frame.valueOf(frame.toUpperCase(Locale.ROOT)));
            }
        }
        for (String lemma : row.getFirst().split(" ")) {
            cues.merge(lemma, new Cue(lemma, act, stance, frames, prepositions), Verbs::both);
        }
    }

    private static Cue both(Cue first, Cue second) {
        Set<Frame> frames = new HashSet<>(first.frames());
        frames.addAll(second.frames());
        Set<String> prepositions = new HashSet<>(first.prepositions());
        prepositions.addAll(second.prepositions());
        return new Cue(first.lemma(), first.act(), first.stance(), frames, prepositions);
    }

    private void inflect(String lemma, @Nullable Cue cue) {
        inflection.forms(lemma, (word, form) -> {
            Entry known = entries.get(word);
            if (known == null) {
                entries.put(word, new Entry(EnumSet.of(form), cue));
            } else if (Objects.equals(known.cue(), cue)) {
                List<Form> forms = new ArrayList<>(known.forms());
                forms.add(form);
                entries.put(word, new Entry(EnumSet.copyOf(forms), cue));
            }
        });
    }
}
