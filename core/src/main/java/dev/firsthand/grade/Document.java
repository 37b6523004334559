package dev.firsthand.grade;

import dev.firsthand.model.Rung;
import dev.firsthand.model.Sourcing;
import dev.firsthand.model.Speaker;
import org.jspecify.annotations.Nullable;

/** What is written, filmed or counted: “the contract”, “documents seen by the Courier”, “a poll”. */
final class Document implements Rule {

    @Override
    public String name() {
        return "document";
    }

    @Override
    public @Nullable Sourcing grade(Case told) {
        boolean written = told.kind() == Speaker.Kind.UNNAMED && SourceWords.nameDocument(told.called());
        return written || told.kind() == Speaker.Kind.DOCUMENT ? told.on(Rung.DOCUMENT, name()) : null;
    }
}
