package dev.firsthand.app;

import dev.firsthand.app.command.FirsthandCommand;
import dev.firsthand.app.output.Terminal;

/** Where the command line begins. */
public final class Main {

    private Main() {}

    /** Runs one command and ends with its exit code. */
    public static void main(String[] arguments) {
        System.exit(FirsthandCommand.execute(Terminal.ofProcess(), arguments));
    }
}
