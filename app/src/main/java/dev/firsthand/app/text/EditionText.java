package dev.firsthand.app.text;

import dev.firsthand.model.Edition;
import dev.firsthand.model.Headline;
import dev.firsthand.model.Outlet;
import java.io.IOException;
import java.io.Writer;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** Writes for a person at a terminal that a report is new, or what of it was changed. */
public final class EditionText {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Sheet sheet;

    public EditionText(Writer out, int columns, Style style) {
        sheet = new Sheet(out, columns, style);
    }

    /** Writes one edition, without flushing. */
    public void write(Edition edition) throws IOException {
        boolean first = edition.before() == null;
        sheet.paragraph(0, 4, heading(edition, first));
        sheet.paragraph(4, Run.quiet(edition.address()));
        for (Edition.Change change : edition.changes()) {
            lines("-", Ink.RED, change.before());
            lines("+", Ink.GREEN, change.after());
        }
        if (!first && edition.changes().isEmpty()) {
            sheet.paragraph(4, Run.quiet("the same sentences, set otherwise"));
        }
        sheet.paragraph(4, 6, kept(edition));
        sheet.gap();
    }

    private static List<Run> heading(Edition edition, boolean first) {
        Headline headline = edition.report().headline();
        Outlet outlet = edition.report().outlet();
        List<Run> runs = new ArrayList<>();
        runs.add(Run.quiet(MOMENT.format(edition.at().atZone(ZoneId.systemDefault()))));
        runs.add(first ? new Run("new", Ink.GREEN) : new Run("changed", Ink.YELLOW));
        runs.add(Run.bold(headline == null ? "(no headline)" : headline.text()));
        if (outlet != null) {
            runs.add(Run.quiet("· " + outlet.name()));
        }
        return runs;
    }

    private void lines(String sign, Ink ink, List<Edition.Passage> passages) throws IOException {
        for (Edition.Passage passage : passages) {
            sheet.paragraph(4, 6, List.of(new Run(sign, ink), new Run(passage.words(), ink)));
        }
    }

    private static List<Run> kept(Edition edition) {
        return edition.before() == null
                ? List.of(Run.quiet("kept as"), Run.quiet(edition.capture()))
                : List.of(
                        Run.quiet("kept as"),
                        Run.quiet(edition.capture()),
                        Run.quiet("beside"),
                        Run.quiet(edition.before()));
    }
}
