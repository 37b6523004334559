package dev.firsthand.clean;

import dev.firsthand.model.PartKind;

/** A run and what it is for. */
record Decided(Run run, Ruling ruling) {

    boolean is(PartKind kind) {
        return ruling.kind() == kind;
    }

    boolean by(String rule) {
        return ruling.rule().equals(rule);
    }

    /** Its text on one line. */
    String line() {
        return run.line();
    }
}
