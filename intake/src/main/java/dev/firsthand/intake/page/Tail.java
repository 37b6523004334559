package dev.firsthand.intake.page;

import dev.firsthand.model.PartKind;
import dev.firsthand.text.Lexicon;
import java.util.Locale;
import java.util.Set;

/** Sets aside the apparatus at the end of the story, and headings there under which nothing of it stands. */
final class Tail {

    private static final Set<String> ENDINGS = Set.copyOf(Lexicon.lines(Tail.class, "endings.txt"));

    private Tail() {}

    static void cut(Labels labels, Region story) {
        int ending = ending(labels, story);
        for (int i = ending; i < story.to(); i++) {
            if (labels.is(PartKind.BODY, i) || labels.is(PartKind.SUBHEAD, i)) {
                labels.replace(i, PartKind.OTHER, "apparatus");
            }
        }
        for (int i = story.to() - 1; i >= story.from() && !labels.is(PartKind.BODY, i); i--) {
            if (labels.is(PartKind.SUBHEAD, i)) {
                labels.replace(i, PartKind.NAVIGATION, "heading of nothing");
            }
        }
    }

    /** Where the apparatus begins: past the middle of the story, under a heading or a line of its own. */
    private static int ending(Labels labels, Region story) {
        int[] words = new int[story.to() - story.from() + 1];
        for (int i = story.from(); i < story.to(); i++) {
            int own = labels.is(PartKind.BODY, i) ? labels.block(i).words() : 0;
            words[i - story.from() + 1] = words[i - story.from()] + own;
        }
        for (int i = story.from(); i < story.to(); i++) {
            boolean late = words[i - story.from()] * 2 > words[words.length - 1];
            if (late && ENDINGS.contains(bare(labels.block(i).text()))) {
                return i;
            }
        }
        return story.to();
    }

    private static String bare(String text) {
        String line = text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
        return line.strip().toLowerCase(Locale.ROOT);
    }
}
