package dev.firsthand.app.view;

import dev.firsthand.model.Anonymity;
import dev.firsthand.model.Answer;
import dev.firsthand.model.Drift;
import dev.firsthand.model.Span;
import dev.firsthand.model.Speaker;
import dev.firsthand.model.Stance;
import dev.firsthand.model.Statement;
import dev.firsthand.model.Via;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        return anchor(statement);
    }

    /** Where a statement's span stands on the page. */
    public static String anchor(Statement statement) {
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

    /** The name of who said it, as {@link Wording#name} gives it. */
    public String speakerName() {
        return Wording.name(speaker());
    }

    /** Through whom the outlet has it, or null if from the speaker. */
    public @Nullable String via() {
        Via via = statement.attribution().via();
        return via == null ? null : via.name();
    }

    /** What it rests on, or null if it was not graded. */
    public @Nullable String sourcing() {
        return statement.sourcing() == null ? null : Wording.of(statement.sourcing());
    }

    /** The report's words for why its speaker is not named, or null if it tells nothing of that. */
    public @Nullable String terms() {
        Anonymity anonymity = statement.anonymity();
        return anonymity == null || anonymity.terms() == null ? null : slice(anonymity.terms());
    }

    /** The report's words for what it answers, or null if it answers nothing or the report does not say what. */
    public @Nullable String answers() {
        return statement.answer() == null ? null : slice(statement.answer().span());
    }

    /** Where the statement stands on the page that it answers, or null. */
    public @Nullable String answered() {
        Answer answer = statement.answer();
        return answer == null || answer.statement() == null ? null : Anchors.statement(answer.statement());
    }

    private String slice(Span span) {
        return report.reading().report().text().slice(span);
    }

    /** Whether it is not as the fullest form has it. */
    public boolean differs() {
        return !drift.isEmpty() || !changes.isEmpty();
    }

    Carried differing(List<Drift.Kind> kinds, List<WordRun> runs) {
        return new Carried(statement, report, words, source, kinds, runs);
    }
}
