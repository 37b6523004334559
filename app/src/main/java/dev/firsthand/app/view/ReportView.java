package dev.firsthand.app.view;

import dev.firsthand.model.Published;
import dev.firsthand.model.Reading;
import dev.firsthand.model.Report;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A report as it is listed.
 *
 * @param reuses which other reports' text it carries
 */
public record ReportView(Reading reading, List<Reuse> reuses) {

    public ReportView {
        reuses = List.copyOf(reuses);
    }

    private Report report() {
        return reading.report();
    }

    /** Where it stands on the page. */
    public String anchor() {
        return Anchors.report(report().id());
    }

    /** The outlet's name, or the file's where the report does not show its outlet. */
    public String outlet() {
        return report().outletOrFile();
    }

    public String file() {
        return report().file();
    }

    public @Nullable String headline() {
        return report().headline() == null ? null : report().headline().text();
    }

    /** Its headline, or the words it opens with. */
    public String title() {
        return report().headline() == null
                ? Opening.of(report())
                : report().headline().text();
    }

    /** The day it was published, as people read it. */
    public String date() {
        return switch (report().published()) {
            case Published.Stated stated -> Days.full(stated.day());
            case Published.Inferred inferred -> Days.full(inferred.day());
            case Published.Unknown unknown -> "no date";
        };
    }

    /** How its date is known, in one word. */
    public String basis() {
        return switch (report().published()) {
            case Published.Stated stated -> "stated";
            case Published.Inferred inferred -> "inferred";
            case Published.Unknown unknown -> "unknown";
        };
    }

    /** The words or the rule its date rests on. */
    public String because() {
        return report().published().because();
    }

    public @Nullable LocalDate day() {
        return report().published().day();
    }

    public List<String> authors() {
        return report().authors();
    }

    public List<String> contributors() {
        return report().contributors();
    }

    public @Nullable String place() {
        return report().dateline() == null ? null : report().dateline().place();
    }

    public int statements() {
        return reading.statements().size();
    }

    /** How many statements it has, or why none were sought. */
    public String found() {
        if (report().isRead()) {
            return Counts.of(statements(), "statement");
        }
        String language = Locale.of(report().language()).getDisplayLanguage(Locale.ENGLISH);
        boolean named =
                !language.equals(report().language()) && report().language().length() == 2;
        return "not read for statements: in " + (named ? language : "another language than English");
    }

    /**
     * That a report carries another's text.
     *
     * @param percent of this report's words
     */
    public record Reuse(String of, String kind, int percent) {}
}
