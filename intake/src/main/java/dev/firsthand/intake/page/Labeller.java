package dev.firsthand.intake.page;

import dev.firsthand.model.Declared;
import dev.firsthand.model.PartKind;
import java.util.List;

/** Tells what each block of a page is for. */
final class Labeller {

    private final Labels labels;
    private final Titles titles;

    Labeller(Outline outline, List<Declared> declared) {
        this.labels = new Labels(outline);
        this.titles = new Titles(declared);
    }

    List<Label> label() {
        SettingAside.in(labels);
        int headline = titles.in(labels);
        Titles.set(labels, headline);
        Region story = StoryRegion.in(labels);
        for (int i = story.from(); i < story.to(); i++) {
            if (labels.isOpen(i)) {
                inStory(i, headline);
            }
        }
        return labels.all();
    }

    private void inStory(int at, int headline) {
        Block block = labels.block(at);
        if (at < headline) {
            labels.set(at, PartKind.NAVIGATION, "above the headline");
        } else if (block.linkShare() > 0.8) {
            labels.set(at, PartKind.TEASER, "link");
        } else if (block.isHeading()) {
            labels.set(at, PartKind.SUBHEAD, "heading");
        } else {
            labels.set(at, PartKind.BODY, "story");
        }
    }
}
