package dev.firsthand.intake.page;

import dev.firsthand.model.PartKind;

/** What a block is for, and what in the page told so. */
record Label(PartKind kind, String because) {}
