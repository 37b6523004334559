package dev.firsthand.app.text;

import dev.firsthand.app.reading.Outcome;
import dev.firsthand.app.view.Counts;
import dev.firsthand.app.view.StoryView;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes what came of a reading for a person at a terminal: the biggest stories in full, of the others a line each. */
public final class TextAccount {

    /** More than this nobody reads at once. */
    private static final int IN_FULL = 3;

    private final int columns;
    private final Style style;
    private final boolean all;

    /**
     * An account in lines no wider than {@code columns}.
     *
     * @param all whether every story is given in full, however many there are
     */
    public TextAccount(int columns, Style style, boolean all) {
        this.columns = columns;
        this.style = style;
        this.all = all;
    }

    /** Writes the account as UTF-8, without closing {@code out}. */
    public void write(Outcome outcome, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        write(StoryView.of(outcome.stories()), new Sheet(writer, columns, style));
        writer.flush();
    }

    private void write(List<StoryView> stories, Sheet sheet) throws IOException {
        if (stories.isEmpty()) {
            sheet.paragraph(0, Run.plain("No report could be read."));
            return;
        }
        int full = all || stories.size() <= IN_FULL ? stories.size() : 1;
        new StoryText(stories.getFirst(), sheet).write();
        for (StoryView story : stories.subList(1, full)) {
            sheet.rule();
            new StoryText(story, sheet).write();
        }
        others(stories.subList(full, stories.size()), sheet);
    }

    private static void others(List<StoryView> stories, Sheet sheet) throws IOException {
        if (stories.isEmpty()) {
            return;
        }
        sheet.heading(stories.size() + " more stories");
        for (StoryView story : stories) {
            sheet.paragraph(
                    2,
                    6,
                    List.of(
                            Run.plain(story.title()),
                            Run.quiet("· " + Counts.of(story.reports().size(), "report") + " · " + story.dates())));
        }
        sheet.gap();
        sheet.paragraph(
                2,
                Run.quiet("With --all every story is given in full; --page stories.html puts all of them on a page."));
    }
}
