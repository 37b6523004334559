package dev.firsthand.app.watching;

import dev.firsthand.app.output.Terminal;
import dev.firsthand.app.output.Visible;
import dev.firsthand.app.text.EditionText;
import dev.firsthand.app.text.Style;
import dev.firsthand.fetch.Page;
import dev.firsthand.model.Edition;
import dev.firsthand.model.Rejected;
import dev.firsthand.record.RecordWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Tells what a watch finds: editions on standard output, what cannot be had on standard error. Any thread may call it. */
final class News {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Terminal terminal;
    private final Editions editions;
    private final Writer out;
    private final EditionText text;
    private final @Nullable RecordWriter records;
    private boolean heard = true;
    private boolean allHad = true;

    News(Terminal terminal, WatchRequest request) throws IOException {
        this.terminal = terminal;
        editions = new Editions(request.keep());
        out = new BufferedWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8));
        Style style = terminal.outIsTerminal() && terminal.colour() ? Style.COLOURED : Style.PLAIN;
        text = new EditionText(out, terminal.columns(), style);
        records = request.records() ? new RecordWriter(out) : null;
    }

    /** Whether what was told could be written. */
    synchronized boolean isHeard() {
        return heard;
    }

    /** Whether nothing was rejected. */
    synchronized boolean isAllHad() {
        return allHad;
    }

    synchronized void tell(Page page) {
        switch (page) {
            case Page.Kept kept -> tell(kept);
            case Page.PutOff putOff -> {}
            case Page.InFeed inFeed -> tell(inFeed.why());
            case Page.InPart inPart -> tell(inPart.why());
            case Page.Failed failed -> tell(failed.why());
        }
    }

    private void tell(Rejected why) {
        allHad = false;
        terminal.err().println("firsthand: " + Visible.line(why.message()));
    }

    private void tell(Page.Kept page) {
        Edition edition = editions.of(page);
        if (edition == null) {
            tell(new Rejected(page.name(), "is a page that shows no text", "look at it in a browser"));
            return;
        }
        try {
            if (records == null) {
                text.write(edition);
            } else {
                records.write(edition);
                records.flush();
            }
            out.flush();
        } catch (IOException e) {
            heard = false;
        }
    }

    /** Tells a person who waits when there may be more. */
    void next(Instant moment) {
        if (terminal.errIsTerminal()) {
            terminal.err()
                    .println(
                            "firsthand: the next turn comes at " + CLOCK.format(moment.atZone(ZoneId.systemDefault())));
        }
    }
}
