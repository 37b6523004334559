package dev.firsthand.date;

import dev.firsthand.model.Part;
import dev.firsthand.model.PartKind;
import dev.firsthand.model.Published;
import dev.firsthand.model.Report;
import dev.firsthand.model.Text;
import java.time.LocalDate;
import java.util.List;

/** Reports made by hand: one part, and a day of publication or “-” for none. */
final class Dated {

    private Dated() {}

    static Report report(String day, String text) {
        return report(day, text, PartKind.BODY);
    }

    static Report report(String day, String text, PartKind kind) {
        Text whole = Text.of(text);
        return new Report(
                "report",
                "report.txt",
                whole,
                "en",
                null,
                null,
                List.of(),
                List.of(),
                day.equals("-") ? new Published.Unknown("test") : new Published.Inferred(LocalDate.parse(day), "test"),
                null,
                List.of(new Part(kind, whole.span(), "test")));
    }
}
