package dev.firsthand.app.command;

import dev.firsthand.app.output.Terminal;
import dev.firsthand.app.service.ExitCode;
import dev.firsthand.fetch.polite.Time;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code firsthand}: what can be done, and what to do about a command line that says something else. */
@Command(
        name = "firsthand",
        mixinStandardHelpOptions = true,
        versionProvider = VersionLines.class,
        subcommands = HelpCommand.class,
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Shows who actually said what, who only repeats it, and on how many independent origins each claim"
                        + " stands.",
        footer = {
            "",
            "Begin with a folder of reports of one story:",
            "  firsthand read FOLDER",
            "  firsthand read FOLDER --page story.html"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:well", "2:wrong use; nothing was done"})
public final class FirsthandCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private FirsthandCommand() {}

    /** Runs the command that {@code arguments} give and returns its exit code. */
    public static int execute(Terminal terminal, String... arguments) {
        PrintWriter out = new PrintWriter(terminal.out(), false, StandardCharsets.UTF_8);
        CommandLine line = new CommandLine(new FirsthandCommand())
                .addSubcommand(new ReadCommand(terminal))
                .addSubcommand(new WatchCommand(terminal, Time.REAL))
                .addSubcommand(new RehearseCommand())
                .setOut(out)
                .setErr(terminal.err())
                .setColorScheme(Colours.of(terminal))
                .setUsageHelpWidth(terminal.columns())
                .setParameterExceptionHandler(new WrongUse())
                .setExecutionExceptionHandler(new Failure());
        int code = line.execute(arguments);
        out.flush();
        terminal.err().flush();
        return code;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.WRONG_USE;
    }
}
