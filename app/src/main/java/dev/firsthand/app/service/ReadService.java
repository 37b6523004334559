package dev.firsthand.app.service;

import dev.firsthand.app.output.AtomicFile;
import dev.firsthand.app.output.ProgressBar;
import dev.firsthand.app.output.Terminal;
import dev.firsthand.app.output.Visible;
import dev.firsthand.app.page.Page;
import dev.firsthand.app.reading.CaptureReader;
import dev.firsthand.app.reading.Outcome;
import dev.firsthand.app.reading.Progress;
import dev.firsthand.app.text.Style;
import dev.firsthand.app.text.TextAccount;
import dev.firsthand.model.Rejected;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads captures and gives the account of them that was asked for. */
public final class ReadService {

    private final CaptureReader reader;
    private final Terminal terminal;

    /** A service that reads with {@code reader} and talks to {@code terminal}. */
    public ReadService(CaptureReader reader, Terminal terminal) {
        this.reader = reader;
        this.terminal = terminal;
    }

    /** Does it, and gives the exit code. Inputs that could not be read are named on standard error. */
    public int read(ReadRequest request) throws InterruptedException {
        Outcome outcome = reader.read(request.paths(), progress(request)).after(request.before());
        for (Rejected rejected : outcome.rejected()) {
            tell(rejected.message());
        }
        return write(outcome, request)
                ? outcome.rejected().isEmpty() ? ExitCode.WELL : ExitCode.REJECTED
                : ExitCode.FAILED;
    }

    private Progress progress(ReadRequest request) {
        return request.progress() && terminal.errIsTerminal()
                ? new ProgressBar(terminal.err(), System::nanoTime)
                : Progress.SILENT;
    }

    private boolean write(Outcome outcome, ReadRequest request) {
        return writePage(outcome, request.page())
                && writeRejected(outcome, request.rejected())
                && (request.out() == null
                        ? writeToTerminal(outcome, request)
                        : writeFile(
                                request.out(),
                                out -> write(outcome, request.format(), request.all(), Style.PLAIN, out)));
    }

    private boolean writePage(Outcome outcome, @Nullable Path page) {
        return page == null || writeFile(page, out -> write(outcome, Format.HTML, true, Style.PLAIN, out));
    }

    private boolean writeRejected(Outcome outcome, @Nullable Path list) {
        return list == null || writeFile(list, out -> Records.writeRejected(outcome.rejected(), out));
    }

    private boolean writeFile(Path file, AtomicFile.Content content) {
        try {
            AtomicFile.write(file, content);
            return true;
        } catch (IOException e) {
            tell("%s: cannot be written (%s)".formatted(file, reason(e)));
            return false;
        }
    }

    private boolean writeToTerminal(Outcome outcome, ReadRequest request) {
        Style style = terminal.outIsTerminal() && terminal.colour() ? Style.COLOURED : Style.PLAIN;
        try {
            write(outcome, request.format(), request.all(), style, terminal.out());
            return true;
        } catch (IOException e) {
            if (isBrokenPipe(e)) {
                return true;
            }
            tell("standard output: cannot be written (%s)".formatted(reason(e)));
            return false;
        }
    }

    private void write(Outcome outcome, Format format, boolean all, Style style, OutputStream out) throws IOException {
        switch (format) {
            case TEXT -> new TextAccount(terminal.columns(), style, all).write(outcome, out);
            case JSONL -> Records.write(outcome, out);
            case HTML -> new Page(Version.NUMBER).write(outcome.stories(), outcome.rejected(), out);
        }
    }

    private void tell(String message) {
        terminal.err().println("firsthand: " + Visible.line(message));
    }

    /** The reader of a pipe has seen enough, as {@code head} does: no fault of anybody. */
    private static boolean isBrokenPipe(IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("broken pipe") || message.contains("pipe is being closed");
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
