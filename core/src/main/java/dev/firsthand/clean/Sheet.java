package dev.firsthand.clean;

import dev.firsthand.model.PartKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The runs of a report, what their words alone told, and where in the report each stands. */
final class Sheet {

    /** Where a run stands. */
    enum Zone {
        /** Before the first paragraph of the story. */
        HEAD,
        BODY,
        /** After a heading such as “Related”, until the story goes on. */
        ASIDE,
        /** After the last paragraph of the story. */
        FOOT
    }

    private final List<Run> runs;
    private final List<@Nullable Ruling> byWords;
    private final List<Zone> zones;
    private final int headline;

    private Sheet(List<Run> runs, List<@Nullable Ruling> byWords, int headline) {
        this.runs = runs;
        this.byWords = byWords;
        this.headline = headline;
        this.zones = zones();
    }

    static Sheet of(List<Run> runs, List<@Nullable Ruling> byWords, Masthead mastheads) {
        return new Sheet(runs, byWords, HeadlineChoice.in(runs, byWords, mastheads));
    }

    /** What the words of each run alone tell, by the first rule that knows them, or null. */
    static List<@Nullable Ruling> rulings(List<Run> runs, List<WordRule> rules) {
        List<@Nullable Ruling> byWords = new ArrayList<>(runs.size());
        for (Run run : runs) {
            byWords.add(ruling(run, rules));
        }
        return byWords;
    }

    private static @Nullable Ruling ruling(Run run, List<WordRule> rules) {
        for (WordRule rule : rules) {
            PartKind kind = rule.kind(run);
            if (kind != null) {
                return new Ruling(kind, rule.name());
            }
        }
        return null;
    }

    int size() {
        return runs.size();
    }

    Run run(int at) {
        return runs.get(at);
    }

    /** What the run's words alone told, or null. */
    @Nullable
    Ruling byWords(int at) {
        return byWords.get(at);
    }

    /** Whether there is a run at this index whose words alone told this kind. */
    boolean is(PartKind kind, int at) {
        Ruling ruling = at >= 0 && at < size() ? byWords.get(at) : null;
        return ruling != null && ruling.kind() == kind;
    }

    /** Whether there is a run at this index whose words alone did not tell its kind. */
    boolean isOpen(int at) {
        return at >= 0 && at < size() && byWords.get(at) == null;
    }

    Zone zone(int at) {
        return zones.get(at);
    }

    /** The index of the headline; -1 if none is clearly one. */
    int headline() {
        return headline;
    }

    private List<Zone> zones() {
        int first = firstProse();
        int last = lastProse();
        List<Zone> found = new ArrayList<>(runs.size());
        boolean aside = false;
        for (int i = 0; i < runs.size(); i++) {
            if (isMarker(i)) {
                aside = i > first;
            } else if (isProse(i) && !(aside && isAfterDateline(i))) {
                aside = false;
            }
            found.add(aside ? Zone.ASIDE : i < first ? Zone.HEAD : i > last ? Zone.FOOT : Zone.BODY);
        }
        return found;
    }

    private boolean isMarker(int at) {
        Ruling ruling = byWords.get(at);
        return ruling != null && ruling.rule().equals(MarkerRule.NAME);
    }

    private boolean isProse(int at) {
        return at != headline && isOpen(at) && runs.get(at).isProse() && !RightsRule.isRights(runs.get(at));
    }

    /** In an aside that is another story's lead. */
    private boolean isAfterDateline(int at) {
        return !runs.get(at).opens() && isOpen(at - 1);
    }

    private int firstProse() {
        for (int i = headline + 1; i < runs.size(); i++) {
            if (isProse(i)) {
                return runs.get(i).opens() || !isOpen(i - 1) ? i : i - 1;
            }
        }
        return headline < 0 ? 0 : headline + 1;
    }

    private int lastProse() {
        for (int i = runs.size() - 1; i >= 0; i--) {
            if (isProse(i)) {
                return i;
            }
        }
        return runs.size() - 1;
    }
}
