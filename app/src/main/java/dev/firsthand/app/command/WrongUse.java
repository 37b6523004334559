package dev.firsthand.app.command;

import dev.firsthand.app.output.Visible;
import dev.firsthand.app.service.ExitCode;
import dev.firsthand.fetch.address.Address;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line and what was probably meant. */
final class WrongUse implements IParameterExceptionHandler {

    /** Words longer than any command or option are no slips of them. */
    private static final int LONGEST_SLIP = 30;

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine line = wrong.getCommandLine();
        PrintWriter err = line.getErr();
        String name = line.getCommandSpec().qualifiedName();
        err.println("firsthand: " + Visible.line(message(wrong)));
        String meant = meant(wrong);
        if (meant != null) {
            err.println("Did you mean: %s?".formatted(Visible.line(meant)));
        }
        err.println("Try '%s --help'.".formatted(name));
        return ExitCode.WRONG_USE;
    }

    private static String message(ParameterException wrong) {
        String command = wrong.getCommandLine().getCommandName();
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return isOption(first(unmatched))
                    ? "%s has no option '%s'".formatted(command, first(unmatched))
                    : "there is no command '%s'".formatted(first(unmatched));
        }
        if (wrong instanceof MissingParameterException missing
                && missing.getMissing().getFirst().isPositional()) {
            return "%s needs a %s"
                    .formatted(command, missing.getMissing().getFirst().paramLabel());
        }
        return String.valueOf(wrong.getMessage());
    }

    private static @Nullable String meant(ParameterException wrong) {
        if (!(wrong instanceof UnmatchedArgumentException unmatched)) {
            return null;
        }
        String first = first(unmatched);
        CommandSpec spec = wrong.getCommandLine().getCommandSpec();
        if (isFile(first) || Address.isMeant(first)) {
            return "firsthand read " + first;
        }
        if (first.length() > LONGEST_SLIP) {
            return null;
        }
        if (isOption(first)) {
            return Nearest.of(
                    first,
                    spec.options().stream().map(option -> option.longestName()).toList());
        }
        String command = Nearest.of(first, commands(spec));
        return command == null ? null : spec.name() + " " + command;
    }

    private static List<String> commands(CommandSpec spec) {
        return spec.subcommands().entrySet().stream()
                .filter(entry ->
                        !entry.getValue().getCommandSpec().usageMessage().hidden())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String first(UnmatchedArgumentException unmatched) {
        return unmatched.getUnmatched().getFirst();
    }

    private static boolean isOption(String argument) {
        return argument.startsWith("-") && argument.length() > 1;
    }

    private static boolean isFile(String argument) {
        try {
            return Files.exists(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
