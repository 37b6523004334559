package dev.firsthand.intake.page;

/** Finds the region that holds the story: from the whole page down, as long as one region holds nearly all running text. */
final class StoryRegion {

    private static final double NEARLY_ALL = 0.9;

    private final int[] prose;

    private StoryRegion(int[] prose) {
        this.prose = prose;
    }

    static Region in(Labels labels) {
        return new StoryRegion(labels.openProse()).from(labels.root());
    }

    private Region from(Region root) {
        Region story = root;
        while (true) {
            Region best = story;
            int most = 0;
            for (Region child : story.children()) {
                if (prose(child) > most) {
                    best = child;
                    most = prose(child);
                }
            }
            if (most == 0 || most < NEARLY_ALL * prose(story)) {
                return story;
            }
            story = best;
        }
    }

    private int prose(Region region) {
        return prose[region.to()] - prose[region.from()];
    }
}
