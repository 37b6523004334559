package dev.firsthand.app.command;

import dev.firsthand.app.service.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what went wrong inside Firsthand, with the trace that a report of it needs. */
final class Failure implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception thrown, CommandLine line, ParseResult parsed) {
        line.getErr().println("firsthand: a fault of its own stopped it; please report this:");
        thrown.printStackTrace(line.getErr());
        return ExitCode.FAILED;
    }
}
