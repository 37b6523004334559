package dev.firsthand.app.command;

import dev.firsthand.app.output.Visible;
import dev.firsthand.app.service.ExitCode;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line and what was probably meant. */
final class WrongUse implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine line = wrong.getCommandLine();
        PrintWriter err = line.getErr();
        err.println("firsthand: " + Visible.line(String.valueOf(wrong.getMessage())));
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            suggest(unmatched, err);
        }
        err.println("Try '%s --help'.".formatted(line.getCommandSpec().qualifiedName()));
        return ExitCode.WRONG_USE;
    }

    private static void suggest(UnmatchedArgumentException unmatched, PrintWriter err) {
        String first = unmatched.getUnmatched().getFirst();
        List<String> meant = unmatched.getSuggestions();
        if (isFile(first)) {
            err.println("Did you mean: firsthand read %s?".formatted(Visible.line(first)));
        } else if (!meant.isEmpty()) {
            err.println("Did you mean: %s?".formatted(String.join(" or ", meant)));
        }
    }

    private static boolean isFile(String argument) {
        try {
            return Files.exists(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
