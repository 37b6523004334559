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
import java.util.List;
import java.util.stream.Collectors;

/** What a capture tells: headline, story and captions, whatever stands around them on its page. */
public final class StoryText implements Telling {

    private final Renderers renderers = new Renderers();
    private final Cleaner cleaner = new Cleaner();

    @Override
    public String of(Capture capture) {
        return switch (renderers.render(capture)) {
            case Rendering rendering -> Digest.of(words(cleaner.clean(rendering)));
            case Rejected rejected -> Digest.of(rejected.reason());
        };
    }

    /** The parts of a report that tell the story, in text order. */
    public static List<Part> parts(Report report) {
        return report.parts(PartKind.HEADLINE, PartKind.SUBHEAD, PartKind.BODY, PartKind.CAPTION);
    }

    private static String words(Report report) {
        return parts(report).stream()
                .map(part ->
                        report.text().slice(part.span()).replaceAll("\\s+", " ").strip())
                .collect(Collectors.joining(" "));
    }
}
