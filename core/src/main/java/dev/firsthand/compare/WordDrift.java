package dev.firsthand.compare;

import dev.firsthand.compare.Verbatim.Run;
import dev.firsthand.model.Drift;
import java.util.List;
import java.util.Map;

/** What differs between two forms that share most of their words: other spellings, other words, words left out. */
record WordDrift(Wording member, Wording fullest, Verbatim shared) {

    void addTo(Map<Drift.Kind, List<String>> notes) {
        int here = 0;
        int there = 0;
        for (Run run : shared.runs()) {
            gap(notes, here, run.here(), there, run.there());
            spellings(notes, run);
            here = run.here() + run.length();
            there = run.there() + run.length();
        }
        gap(notes, here, member.words().size(), there, fullest.words().size());
    }

    private void gap(Map<Drift.Kind, List<String>> notes, int from, int to, int low, int high) {
        if (from < to || low < high) {
            Drift.Kind kind = from == to ? Drift.Kind.CLIPPED : Drift.Kind.WORDING;
            Drifts.note(notes, kind, Drifts.run(member, from, to), Drifts.run(fullest, low, high));
        }
    }

    private void spellings(Map<Drift.Kind, List<String>> notes, Run run) {
        for (int i = 0; i < run.length(); i++) {
            String here = member.words().get(run.here() + i).plain();
            String there = fullest.words().get(run.there() + i).plain();
            if (!here.equals(there)) {
                boolean inflected = here.startsWith(there) || there.startsWith(here);
                Drifts.note(
                        notes,
                        inflected ? Drift.Kind.WORDING : Drift.Kind.SPELLING,
                        Drifts.run(member, run.here() + i, run.here() + i + 1),
                        Drifts.run(fullest, run.there() + i, run.there() + i + 1));
            }
        }
    }
}
