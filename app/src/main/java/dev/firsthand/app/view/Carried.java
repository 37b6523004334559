package dev.firsthand.app.view;

import dev.firsthand.model.Drift;
import dev.firsthand.model.Speaker;
import dev.firsthand.model.Stance;
import dev.firsthand.model.Statement;
import java.util.List;

/**
 * A statement as one report carries it.
 *
 * @param words the report's own words for what was said
 * @param source the report's own words for who said it; empty if it names nobody here
 * @param drift how it differs from the fullest form of the same utterance
 * @param changes word for word, against that fullest form; empty if it is the fullest, or nothing differs
 */
public record Carried(
        Statement statement,
        ReportView report,
        String words,
        String source,
        List<Drift.Kind> drift,
        List<WordRun> changes) {

    public Carried {
        drift = List.copyOf(drift);
        changes = List.copyOf(changes);
    }

    /** Where its span stands on the page. */
    public String anchor() {
        return Anchors.statement(statement.id());
    }

    public String outlet() {
        return report.outlet();
    }

    public Stance stance() {
        return statement.attribution().stance();
    }

    public Speaker speaker() {
        return statement.speaker();
    }

    Carried differing(List<Drift.Kind> kinds, List<WordRun> runs) {
        return new Carried(statement, report, words, source, kinds, runs);
    }
}
