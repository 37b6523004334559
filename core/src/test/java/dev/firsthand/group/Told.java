package dev.firsthand.group;

import dev.firsthand.model.Dateline;
import dev.firsthand.model.Headline;
import dev.firsthand.model.Part;
import dev.firsthand.model.PartKind;
import dev.firsthand.model.Published;
import dev.firsthand.model.Reading;
import dev.firsthand.model.Report;
import dev.firsthand.model.Span;
import dev.firsthand.model.Text;
import dev.firsthand.text.Digest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Readings made by hand: the first line is the headline, a line that begins with "CAPTION " is a caption. */
final class Told {

    private Told() {}

    static Reading reading(String file, String text) {
        return reading(file, null, null, text);
    }

    static Reading reading(String file, @Nullable String day, @Nullable String agency, String text) {
        List<Part> parts = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            PartKind kind =
                    start == 0 ? PartKind.HEADLINE : line.startsWith("CAPTION ") ? PartKind.CAPTION : PartKind.BODY;
            if (!line.isBlank()) {
                parts.add(new Part(kind, new Span(start, start + line.length()), "test"));
            }
            start += line.length() + 1;
        }
        Span headline = parts.getFirst().span();
        Report report = new Report(
                Digest.of(file, text),
                file,
                Text.of(text),
                "en",
                null,
                new Headline(text.substring(headline.start(), headline.end()), headline),
                List.of(),
                List.of(),
                day == null
                        ? new Published.Unknown("test")
                        : new Published.Stated(day, LocalDate.parse(day), headline, "test"),
                agency == null ? null : new Dateline("Porto", agency, headline),
                parts);
        return new Reading(report, List.of(), List.of(), new Signer().sign(report));
    }
}
