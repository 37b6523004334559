package dev.firsthand.app.service;

/** How a command ended, as other programs see it. */
public final class ExitCode {

    /** Everything was read and written. */
    public static final int WELL = 0;
    /** Some inputs were rejected, each named with its reason; the others were read. */
    public static final int REJECTED = 1;
    /** The command was used wrongly; nothing was done. */
    public static final int WRONG_USE = 2;
    /** The result could not be written, or Firsthand itself failed. */
    public static final int FAILED = 3;

    private ExitCode() {}
}
