package dev.firsthand.intake.page;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the region that holds the story: from the whole page down, as long as one region holds nearly all running text, or
 * most of it and what lies beside it is no more than a note.
 */
final class StoryRegion {

    private static final double NEARLY_ALL = 0.9;
    private static final double MOST = 0.6;
    private static final double NOTE = 0.12;
    private static final int NOTE_WORDS = 40;
    private static final int FEW = 3;
    private static final int FEWEST = 8;

    private static final int ARTICLE_WORDS = 60;

    private final int[] prose;
    private final int headline;

    private StoryRegion(int[] prose, int headline) {
        this.prose = prose;
        this.headline = headline;
    }

    static Region in(Labels labels, int headline) {
        return new StoryRegion(labels.openProse(), headline).from(labels.root());
    }

    private Region from(Region root) {
        Region story = root;
        while (true) {
            Region best = story;
            int most = 0;
            int second = 0;
            int beside = -1;
            for (Region child : story.children()) {
                int words = prose(child);
                second = Math.max(second, Math.min(words, most));

                beside += words >= FEWEST ? 1 : 0;
                if (words > most) {
                    best = child;
                    most = words;
                }
            }
            Region own = ownArticle(story);
            if (own != null) {
                story = own;
                continue;
            }
            boolean notes = beside <= FEW && most >= MOST * prose(story) && second <= Math.max(NOTE_WORDS, NOTE * most);
            boolean nearlyAll = most >= NEARLY_ALL * prose(story) && !best.tag().equals("p");
            if (most == 0 || (!nearlyAll && (!notes || hasEqual(story, best)))) {
                return story;
            }
            story = best;
        }
    }

    /** Whether running text stands beside it in a region that is marked up no differently; an article is a whole. */
    private boolean hasEqual(Region region, Region best) {
        return !best.tag().equals("article")
                && region.children().stream()
                        .anyMatch(child ->
                                child != best && prose(child) >= FEWEST && isAlike(child.element(), best.element()));
    }

    private static boolean isAlike(Element one, Element other) {
        return one.normalName().equals(other.normalName()) && one.className().equals(other.className());
    }

    /** Of several whole articles on one page the one under the page's headline. */
    private @Nullable Region ownArticle(Region region) {
        Region own = null;
        int others = 0;
        for (Region child : region.children()) {
            if (child.tag().equals("article") && prose(child) >= ARTICLE_WORDS) {
                own = child.holds(headline) ? child : own;
                others += child.holds(headline) ? 0 : 1;
            }
        }
        return others > 0 ? own : null;
    }

    private int prose(Region region) {
        return prose[region.to()] - prose[region.from()];
    }
}
