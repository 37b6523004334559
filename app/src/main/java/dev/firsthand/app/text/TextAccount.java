package dev.firsthand.app.text;

import dev.firsthand.app.output.Visible;
import dev.firsthand.app.reading.Outcome;
import dev.firsthand.model.Reading;
import dev.firsthand.model.StoryFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes what came of a reading for a person at a terminal. */
public final class TextAccount {

    /** An account of lines no wider than {@code columns}. */
    public TextAccount(int columns, Style style) {}

    /** Writes the account as UTF-8, without closing {@code out}. */
    public void write(Outcome outcome, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        for (StoryFile file : outcome.stories()) {
            writer.write(Visible.line(file.story().title()) + "\n");
            for (Reading reading : file.readings()) {
                writer.write("  %s: %d statements%n"
                        .formatted(
                                Visible.line(reading.report().outletOrFile()),
                                reading.statements().size()));
            }
        }
        writer.flush();
    }
}
