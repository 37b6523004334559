package dev.firsthand.group;

import dev.firsthand.model.Part;
import dev.firsthand.model.PartKind;
import dev.firsthand.model.Reading;
import dev.firsthand.model.Report;
import dev.firsthand.text.Sentences;
import java.util.List;

/** What a story is called: a headline or a first sentence, always words of a report. */
final class Titles {

    private final Sentences sentences = new Sentences();

    /** The first headline there is, else the first sentence there is, else a file's name. */
    String of(List<Reading> inOrder) {
        List<Report> reports = inOrder.stream().map(Reading::report).toList();
        for (Report report : reports) {
            if (report.headline() != null) {
                return report.headline().text();
            }
        }
        for (Report report : reports) {
            for (Part part : report.parts(PartKind.BODY)) {
                return report.text()
                        .slice(sentences.in(report.text().chars(), part.span()).getFirst());
            }
        }
        return reports.getFirst().file();
    }
}
