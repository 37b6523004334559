package dev.firsthand.app;

import dev.firsthand.app.output.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** A terminal that remembers what was printed. */
public final class TestTerminal {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();

    /** The terminal, as a command sees it in a pipe. */
    public Terminal terminal() {
        return new Terminal(out, new PrintWriter(err, true), false, false, 80, true);
    }

    /** What was printed on standard output. */
    public String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What was printed on standard error, with plain line ends. */
    public String err() {
        return err.toString().replace(System.lineSeparator(), "\n");
    }
}
