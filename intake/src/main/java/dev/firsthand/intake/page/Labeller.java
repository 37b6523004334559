package dev.firsthand.intake.page;

import dev.firsthand.model.Declared;
import dev.firsthand.model.PartKind;
import java.util.List;
import java.util.Set;

/**
 * Tells what each block of a page is for. What the page itself sets apart is set aside first; then the region that holds
 * the running text is found; then what stands in it, and beside it, is looked at line by line.
 */
final class Labeller {

    /** What words of the story stand in, be they ever so few. */
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "li", "blockquote", "td", "th", "dt", "dd", "pre", "q", "h1", "h2", "h3", "h4", "h5", "h6");

    private static final double LINKED = 0.6;
    private static final int SCRAP = 6;

    private final Notices notices = new Notices();

    /**
     * One label for each block.
     *
     * @param summaries what the page gives as its description
     * @param body what the page gives as its text, perhaps cut short; empty if it gives none
     */
    List<Label> label(Outline outline, List<Declared> declared, List<Words> summaries, String body) {
        Labels labels = new Labels(outline);
        SettingAside.in(labels);
        notices.setAside(labels);
        int headline = new Titles(declared).in(labels);
        Titles.set(labels, headline);
        Region story = StoryRegion.in(labels, headline);
        Pictures.label(labels, story);
        for (int i = story.from(); i < story.to(); i++) {
            inStory(labels, i, headline);
        }
        new Standfirst(summaries).label(labels, headline);
        Beside.label(labels, story, headline);
        new Evidence(body).label(labels, headline);
        Tail.cut(labels, story);
        return labels.all();
    }

    private static void inStory(Labels labels, int at, int headline) {
        Block block = labels.block(at);
        if (at < headline) {
            labels.set(at, PartKind.NAVIGATION, "above the headline");
        } else if (isTeaser(block)) {
            labels.set(at, PartKind.TEASER, "link");
        } else if (block.isHeading()) {
            labels.set(at, PartKind.SUBHEAD, "heading");
        } else if (isScrap(block)) {
            labels.set(at, PartKind.OTHER, "scrap");
        } else {
            labels.set(at, PartKind.BODY, "story");
        }
    }

    /** A line that is all link; in a list of the story, only if it leads to other pages of its own site. */
    private static boolean isTeaser(Block block) {
        boolean item = block.region().isWithin("li");
        return (item ? block.ownLinkShare() : block.linkShare()) > LINKED;
    }

    /** A word or two that stand in no paragraph, item or cell. */
    private static boolean isScrap(Block block) {
        return block.words() < SCRAP
                && !block.endsSentence()
                && !PARAGRAPHS.contains(block.region().tag());
    }
}
