package dev.firsthand.compare;

import dev.firsthand.compare.Wording.Token;
import dev.firsthand.model.Drift;
import dev.firsthand.model.Manner;
import dev.firsthand.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How each statement of an utterance differs from its fullest form. Notes only quote the words on either side. */
final class Drifts {

    /** The fullest form: the most words, the speaker's own before the outlet's. */
    static final Comparator<Wording> FULLEST_FIRST = Comparator.comparingInt(
                    (Wording wording) -> -wording.quoted().size())
            .thenComparingInt(wording -> -wording.words().size())
            .thenComparing(Wording::id);

    /** From this share of shared words on two forms are laid word against word, below it side by side as they are. */
    private static final double SAME_WORDS = 0.5;

    /** How many words of a form a note quotes. */
    private static final int QUOTED = 14;

    private Drifts() {}

    /** The drift of each member against the fullest, in the order of the members. */
    static List<Drift> of(List<Wording> members) {
        Wording fullest = members.stream().min(FULLEST_FIRST).orElseThrow();
        List<Drift> drifts = new ArrayList<>();
        for (Wording member : members) {
            if (!member.id().equals(fullest.id())) {
                between(member, fullest)
                        .forEach((kind, notes) -> drifts.add(new Drift(
                                member.id(),
                                kind,
                                notes.stream().distinct().limit(5).collect(Collectors.joining("; ")))));
            }
        }
        return drifts;
    }

    private static Map<Drift.Kind, List<String>> between(Wording member, Wording fullest) {
        Map<Drift.Kind, List<String>> notes = new EnumMap<>(Drift.Kind.class);
        Verbatim shared = Verbatim.between(member.words(), fullest.words());
        if (shared.words() >= SAME_WORDS * member.words().size()) {
            new WordDrift(member, fullest, shared).addTo(notes);
        } else {
            note(notes, Drift.Kind.WORDING, start(member), start(fullest));
        }
        Manner here = member.statement().attribution().manner();
        if (here != fullest.statement().attribution().manner()) {
            note(notes, Drift.Kind.MANNER, start(member), start(fullest));
        }
        String source = source(member);
        if (SpeakerWords.differ(member, fullest)) {
            note(notes, Drift.Kind.ATTRIBUTION, source, source(fullest));
        }
        return notes;
    }

    static void note(Map<Drift.Kind, List<String>> notes, Drift.Kind kind, String here, String there) {
        notes.computeIfAbsent(kind, key -> new ArrayList<>()).add(quoted(here) + " / " + quoted(there));
    }

    private static String quoted(String words) {
        return words.isEmpty() ? "—" : "‘" + words + "’";
    }

    private static String start(Wording wording) {
        List<Token> words = wording.words();
        return words.isEmpty() ? "" : run(wording, 0, Math.min(QUOTED, words.size()));
    }

    /** The words from one index to another, as the report has them. */
    static String run(Wording wording, int from, int to) {
        if (from >= to) {
            return "";
        }
        Span span = wording.words().get(from).span();
        for (Token word : wording.words().subList(from, Math.min(to, from + QUOTED))) {
            span = span.to(word.span());
        }
        return wording.report().text().slice(span) + (to - from > QUOTED ? " …" : "");
    }

    private static String source(Wording wording) {
        String written = wording.statement().attribution().source().stream()
                .map(wording.report().text()::slice)
                .collect(Collectors.joining(" "));
        return written.isEmpty() ? wording.statement().speaker().name() : written;
    }
}
