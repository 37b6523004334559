package dev.firsthand.clean;

import dev.firsthand.model.Part;
import dev.firsthand.model.PartKind;
import dev.firsthand.model.Published;
import dev.firsthand.model.Rendering;
import dev.firsthand.model.Report;
import dev.firsthand.model.Span;
import dev.firsthand.text.Digest;
import java.util.ArrayList;
import java.util.List;

/** Turns a rendering into a report: every character that is no white space gets a part, and every part a kind. */
public final class Cleaner {

    /** The report of a rendering. */
    public Report clean(Rendering rendering) {
        return new Report(
                Digest.of(rendering.file(), rendering.text().original()),
                rendering.file(),
                rendering.text(),
                "en",
                null,
                null,
                List.of(),
                List.of(),
                new Published.Unknown("no rule looked for a date"),
                null,
                lines(rendering));
    }

    private static List<Part> lines(Rendering rendering) {
        List<Part> parts = new ArrayList<>();
        int start = 0;
        for (String line : rendering.text().chars().split("\n", -1)) {
            Span span = rendering.text().strip(new Span(start, start + line.length()));
            if (!span.isEmpty()) {
                parts.add(new Part(PartKind.BODY, span, "line"));
            }
            start += line.length() + 1;
        }
        return parts;
    }
}
