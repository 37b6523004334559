package dev.firsthand.fetch;

import dev.firsthand.model.Capture;

/** Gives a digest of what a capture tells: the same for two captures that differ in advertising or a clock only. */
@FunctionalInterface
public interface Telling {

    String of(Capture capture);
}
