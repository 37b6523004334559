package dev.firsthand.clean;

import dev.firsthand.model.PartKind;
import java.util.List;

/**
 * The lines about a headline, down to where the story has begun: where a report says who wrote it, and when.
 *
 * @param start the first of them
 * @param end exclusive
 * @param last the last line of the story
 */
record StoryHead(LineSheet sheet, List<PartKind> kinds, int start, int end, int last) {

    private static final int ABOVE = 4;
    private static final int BELOW = 25;
    private static final int INSIDE = 3;
    private static final int FOOT = 3;

    static StoryHead of(LineSheet sheet, List<PartKind> kinds) {
        int headline = kinds.indexOf(PartKind.HEADLINE);
        int story = story(kinds, Math.max(0, headline));
        int top = headline < 0 || headline > story ? story : headline;
        int start = Math.max(0, top - ABOVE);
        int end = Math.min(kinds.size(), Math.min(top + BELOW, story + INSIDE));
        return new StoryHead(sheet, kinds, start, end, kinds.lastIndexOf(PartKind.BODY));
    }

    /** Where two lines of the story first stand together: a standfirst stands alone. */
    private static int story(List<PartKind> kinds, int from) {
        for (int i = from; i + 1 < kinds.size(); i++) {
            if (kinds.get(i) == PartKind.BODY && kinds.get(i + 1) == PartKind.BODY) {
                return i;
            }
        }
        int first = kinds.indexOf(PartKind.BODY);
        return first < 0 ? kinds.size() : first;
    }

    boolean contains(int at) {
        return at >= start && at < end;
    }

    /** Whether it is right below the story, where some outlets sign it. */
    boolean isFoot(int at) {
        return last >= 0 && at > last && at <= last + FOOT;
    }

    private boolean isByline(int at) {
        Ruling ruling = sheet.byWords(at);
        boolean told = ruling != null && ruling.kind() == PartKind.BYLINE;
        return told || kinds.get(at) == PartKind.BYLINE;
    }

    /** Whether a line next to it, or next to that, is a byline or a date. */
    boolean isBesideByline(int at) {
        for (int i = Math.max(0, at - 2); i <= Math.min(sheet.size() - 1, at + 2); i++) {
            if (i != at && isByline(i)) {
                return true;
            }
        }
        return false;
    }
}
