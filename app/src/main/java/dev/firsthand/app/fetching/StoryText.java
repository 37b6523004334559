package dev.firsthand.app.fetching;

import dev.firsthand.clean.Cleaner;
import dev.firsthand.fetch.Telling;
import dev.firsthand.intake.Renderers;
import dev.firsthand.model.Capture;
import dev.firsthand.model.Part;
import dev.firsthand.model.PartKind;
import dev.firsthand.model.Rejected;
import dev.firsthand.model.Rendering;
import dev.firsthand.model.Report;
import dev.firsthand.text.Digest;
import java.util.stream.Collectors;

/** What a capture tells: headline, story and corrections, whatever stands around them on its page. */
final class StoryText implements Telling {

    private final Renderers renderers = new Renderers();
    private final Cleaner cleaner = new Cleaner();

    @Override
    public String of(Capture capture) {
        return switch (renderers.render(capture)) {
            case Rendering rendering -> Digest.of(words(cleaner.clean(rendering)));
            case Rejected rejected -> Digest.of(rejected.reason());
        };
    }

    private static String words(Report report) {
        return report.parts(PartKind.HEADLINE, PartKind.SUBHEAD, PartKind.BODY, PartKind.CAPTION).stream()
                .map(part -> text(report, part))
                .collect(Collectors.joining("\n"));
    }

    private static String text(Report report, Part part) {
        return report.text().slice(part.span()).replaceAll("\\s+", " ").strip();
    }
}
