package dev.firsthand.training;

import dev.firsthand.training.lines.TrainLines;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the training. */
@Command(
        name = "training",
        description = "Trains and exports Firsthand's encoder and its line model.",
        mixinStandardHelpOptions = true,
        subcommands = {Train.class, ExportModel.class, Evaluate.class, TrainLines.class})
public final class Main {

    private Main() {}

    /** Runs one command and ends with its exit code. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }
}
