package dev.firsthand.app.output;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a command talks to.
 *
 * @param out standard output; a writer that has gone away shows as an {@link java.io.IOException}
 * @param err standard error
 * @param outIsTerminal whether a person sees {@code out}
 * @param errIsTerminal whether a person sees {@code err}
 * @param columns how wide text may be
 * @param colour whether colours are wanted where a person sees {@code out}
 */
public record Terminal(
        OutputStream out, PrintWriter err, boolean outIsTerminal, boolean errIsTerminal, int columns, boolean colour) {

    private static final int USUAL = 80;
    private static final int NARROWEST = 40;
    /** Lines longer than this are tiring to read. */
    private static final int WIDEST = 100;

    /** @throws IllegalArgumentException if {@code columns} is not within 40 and 100 */
    public Terminal {
        if (columns < NARROWEST || columns > WIDEST) {
            throw new IllegalArgumentException("columns %d must be within 40 and 100".formatted(columns));
        }
    }

    /** The terminal of this process. Java cannot tell which streams are terminals, so the launcher does. */
    public static Terminal ofProcess() {
        Set<String> terminals =
                Set.of(System.getProperty("firsthand.terminals", "").split(","));
        boolean noColor = !emptyIfNull(System.getenv("NO_COLOR")).isEmpty()
                || emptyIfNull(System.getenv("TERM")).equals("dumb");
        return new Terminal(
                new FileOutputStream(FileDescriptor.out),
                new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                terminals.contains("out"),
                terminals.contains("err"),
                columns(System.getProperty("firsthand.columns", "")),
                !noColor);
    }

    /** The width to use where the environment gives {@code width}, which may be no number at all. */
    static int columns(String width) {
        return width.matches("[1-9]\\d{0,4}") ? Math.clamp(Integer.parseInt(width), NARROWEST, WIDEST) : USUAL;
    }

    private static String emptyIfNull(@Nullable String value) {
        return value == null ? "" : value;
    }
}
