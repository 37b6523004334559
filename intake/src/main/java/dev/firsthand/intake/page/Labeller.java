package dev.firsthand.intake.page;

import dev.firsthand.model.Declared;
import dev.firsthand.model.PartKind;
import java.util.List;

/** Tells what each block of a page is for. */
final class Labeller {

    private static final java.util.Set<String> PARAGRAPHS =
            java.util.Set.of("p", "li", "blockquote", "td", "th", "dt", "dd", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "q");

    private final Labels labels;
    private final Notices notices = new Notices();
    private final Titles titles;
    private final Standfirst standfirst;

    Labeller(Outline outline, List<Declared> declared, List<Words> summaries) {
        this.standfirst = new Standfirst(summaries);
        this.labels = new Labels(outline);
        this.titles = new Titles(declared);
    }

    List<Label> label() {
        SettingAside.in(labels);
        notices.setAside(labels);
        int headline = titles.in(labels);
        Titles.set(labels, headline);
        Region story = StoryRegion.in(labels, headline);
        Pictures.label(labels, story);
        for (int i = story.from(); i < story.to(); i++) {
            if (labels.isOpen(i)) {
                inStory(i, headline);
            }
        }
        standfirst.label(labels, headline);
        Tail.cut(labels, story);
        return labels.all();
    }

    private void inStory(int at, int headline) {
        Block block = labels.block(at);
        if (at < headline) {
            labels.set(at, PartKind.NAVIGATION, "above the headline");
        } else if (block.linkShare() > 0.6) {
            labels.set(at, PartKind.TEASER, "link");
        } else if (block.isHeading()) {
            labels.set(at, PartKind.SUBHEAD, "heading");
        } else if (isScrap(block)) {
            labels.set(at, PartKind.OTHER, "scrap");
        } else {
            labels.set(at, PartKind.BODY, "story");
        }
    }

    /** A word or two that stand in no paragraph, item or cell. */
    private static boolean isScrap(Block block) {
        return block.words() < 6 && !block.endsSentence() && !PARAGRAPHS.contains(block.region().tag());
    }
}
