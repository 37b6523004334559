package dev.firsthand.app.watching;

import dev.firsthand.app.fetching.StoryText;
import dev.firsthand.model.Edition.Change;
import dev.firsthand.model.Edition.Passage;
import dev.firsthand.model.Part;
import dev.firsthand.model.Report;
import dev.firsthand.model.Span;
import dev.firsthand.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The sentences of a story that two editions of a report do not share; white space does not count. A sentence that only
 * moved to another place of the page, or is taken for a part of the story in one edition and set aside in the other, did
 * not change; what has no full stop, as headlines have none, may well stand elsewhere on the page too and counts.
 */
final class Changes {

    private static final Pattern CLOSED = Pattern.compile("[.!?…][\"”’')\\]]{0,3}$");
    private static final int LEAST_WORDS = 4;

    private final Sentences sentences = new Sentences();

    /** In text order; what stands together is one change. */
    List<Change> between(Report before, Report after) {
        List<Passage> there = passages(before, StoryText.parts(before));
        List<Passage> here = passages(after, StoryText.parts(after));
        Set<String> allThere = Set.copyOf(bare(passages(before, before.parts())));
        Set<String> allHere = Set.copyOf(bare(passages(after, after.parts())));
        List<Change> changes = new ArrayList<>();
        for (Difference.Run run : Difference.between(bare(there), bare(here))) {
            List<Passage> gone = without(allHere, there.subList(run.thereStart(), run.thereEnd()));
            List<Passage> come = without(allThere, here.subList(run.hereStart(), run.hereEnd()));
            if (!gone.isEmpty() || !come.isEmpty()) {
                changes.add(new Change(gone, come));
            }
        }
        return changes;
    }

    private List<Passage> passages(Report report, List<Part> parts) {
        List<Passage> passages = new ArrayList<>();
        for (Part part : parts) {
            for (Span span : sentences.in(report.text().chars(), part.span())) {
                passages.add(new Passage(span, report.text().slice(span)));
            }
        }
        return passages;
    }

    private static List<Passage> without(Set<String> others, List<Passage> passages) {
        return passages.stream()
                .filter(passage -> !isProse(bare(passage)) || !others.contains(bare(passage)))
                .toList();
    }

    private static boolean isProse(String sentence) {
        return CLOSED.matcher(sentence).find() && sentence.split(" ").length >= LEAST_WORDS;
    }

    private static List<String> bare(List<Passage> passages) {
        return passages.stream().map(Changes::bare).toList();
    }

    private static String bare(Passage passage) {
        return passage.words().replaceAll("\\s+", " ").strip();
    }
}
