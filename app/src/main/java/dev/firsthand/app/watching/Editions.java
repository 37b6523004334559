package dev.firsthand.app.watching;

import dev.firsthand.clean.Cleaner;
import dev.firsthand.fetch.Page;
import dev.firsthand.intake.Paths;
import dev.firsthand.intake.Renderers;
import dev.firsthand.model.Capture;
import dev.firsthand.model.Edition;
import dev.firsthand.model.Intaken;
import dev.firsthand.model.Rejected;
import dev.firsthand.model.Rendering;
import dev.firsthand.model.Report;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a watch has kept, as far as its words go. */
final class Editions {

    private final Path folder;
    private final Paths paths = new Paths();
    private final Renderers renderers = new Renderers();
    private final Cleaner cleaner = new Cleaner();
    private final Changes changes = new Changes();

    /** @param folder of what is kept */
    Editions(Path folder) {
        this.folder = folder;
    }

    /** The edition that a page is; null if it shows no text. */
    @Nullable
    Edition of(Page.Kept page) {
        String capture = path(page.capture());
        String before = page.before() == null ? null : path(page.before());
        Report report = report(capture);
        Report old = before == null ? null : report(before);
        if (report == null) {
            return null;
        }
        return new Edition(
                page.name(),
                page.at(),
                capture,
                before,
                report,
                old == null ? List.of() : changes.between(old, report));
    }

    private String path(String capture) {
        return folder.resolve(capture).toString();
    }

    private @Nullable Report report(String file) {
        for (Intaken taken : paths.take(List.of(file))) {
            if (taken instanceof Capture capture) {
                return switch (renderers.render(capture)) {
                    case Rendering rendering -> cleaner.clean(rendering);
                    case Rejected rejected -> null;
                };
            }
        }
        return null;
    }
}
