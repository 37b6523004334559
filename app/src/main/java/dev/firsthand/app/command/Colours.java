package dev.firsthand.app.command;

import dev.firsthand.app.output.Terminal;
import picocli.CommandLine.Help;

/** The colours of the help texts. */
final class Colours {

    private Colours() {}

    static Help.ColorScheme of(Terminal terminal) {
        boolean wanted = terminal.outIsTerminal() && terminal.colour();
        return Help.defaultColorScheme(wanted ? Help.Ansi.ON : Help.Ansi.OFF);
    }
}
