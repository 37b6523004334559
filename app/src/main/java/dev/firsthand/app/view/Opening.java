package dev.firsthand.app.view;

import dev.firsthand.model.PartKind;
import dev.firsthand.model.Report;
import dev.firsthand.model.Span;
import dev.firsthand.model.Text;

/** The first words of a report, which stand for it where it has no headline. */
final class Opening {

    private static final int MOST = 80;

    private Opening() {}

    static String of(Report report) {
        Text text = report.text();
        Span span = report.parts(PartKind.BODY).stream()
                .findFirst()
                .map(part -> part.span())
                .orElse(text.strip(text.span()));
        if (span.length() <= MOST) {
            return text.slice(span);
        }
        int end = span.start() + MOST;
        int space = text.chars().lastIndexOf(' ', end);
        return text.slice(new Span(span.start(), space > span.start() ? space : end)) + " …";
    }
}
