package dev.firsthand.intake.page;

import dev.firsthand.model.PartKind;

/** Takes the short text that shares a small region with a picture for the picture's caption. */
final class Pictures {

    private static final int MOST_BLOCKS = 3;
    private static final int MOST_WORDS = 90;

    private Pictures() {}

    static void label(Labels labels, Region story) {
        for (Region child : story.children()) {
            label(labels, child, story);
        }
    }

    private static void label(Labels labels, Region region, Region story) {
        int blocks = region.to() - region.from();
        if (blocks == 0 || region.heading() > 0) {
            return;
        }
        if (region.pictures() > 0 && blocks <= MOST_BLOCKS && isCaption(labels, region)) {
            labels.set(region, PartKind.CAPTION, "beside a picture");
            return;
        }
        region.children().forEach(child -> label(labels, child, story));
    }

    private static boolean isCaption(Labels labels, Region region) {
        int words = 0;
        for (int i = region.from(); i < region.to(); i++) {
            Block block = labels.block(i);
            words += block.words();
            if (block.isHeading() || (block.region() == region && !region.tag().equals("div"))) {
                return false;
            }
        }
        return words <= MOST_WORDS;
    }
}
