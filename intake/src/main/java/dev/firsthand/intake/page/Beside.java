package dev.firsthand.intake.page;

import dev.firsthand.model.PartKind;
import org.jspecify.annotations.Nullable;

/** Paragraphs beside the region that holds most of the story, but in the same article: pages break stories around what they show between. */
final class Beside {

    private static final int FEWEST = 20;

    private Beside() {}

    static void label(Labels labels, Region story, int headline) {
        Region article = article(story);
        if (article == null) {
            return;
        }
        for (int i = Math.max(article.from(), headline + 1); i < article.to(); i++) {
            if (labels.isOpen(i) && !story.holds(i) && isParagraph(labels.block(i))) {
                labels.set(i, PartKind.BODY, "beside the story");
            }
        }
    }

    private static @Nullable Region article(Region story) {
        for (Region at = story.parent(); at != null; at = at.parent()) {
            if (at.tag().equals("article") || at.tag().equals("main")) {
                return at;
            }
        }
        return null;
    }

    private static boolean isParagraph(Block block) {
        return block.region().tag().equals("p")
                && block.words() >= FEWEST
                && block.linkShare() < 0.3
                && block.endsSentence();
    }
}
