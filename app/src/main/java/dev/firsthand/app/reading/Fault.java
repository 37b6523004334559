package dev.firsthand.app.reading;

import dev.firsthand.model.Rejected;

/** A fault of our own, told as the reason why a capture could not be read. */
final class Fault {

    private Fault() {}

    static Rejected of(String file, Throwable thrown) {
        return new Rejected(
                file,
                "a fault in Firsthand stopped its reading (%s%s)"
                        .formatted(thrown.getClass().getSimpleName(), place(thrown.getStackTrace())),
                "please report it with the capture");
    }

    private static String place(StackTraceElement[] trace) {
        for (StackTraceElement frame : trace) {
            if (frame.getClassName().startsWith("dev.firsthand.")) {
                return " at %s:%d".formatted(frame.getFileName(), frame.getLineNumber());
            }
        }
        return "";
    }
}
