package dev.firsthand.intake.page;

import dev.firsthand.model.PartKind;

/** Sets aside headings at the end of the story under which nothing of it stands. */
final class Tail {

    private Tail() {}

    static void cut(Labels labels, Region story) {
        for (int i = story.to() - 1; i >= story.from() && !labels.is(PartKind.BODY, i); i--) {
            if (labels.is(PartKind.SUBHEAD, i)) {
                labels.replace(i, PartKind.NAVIGATION, "heading of nothing");
            }
        }
    }
}
