package dev.firsthand.clean;

import dev.firsthand.model.PartKind;

/** What a rule decided about a run. */
record Ruling(PartKind kind, String rule) {}
