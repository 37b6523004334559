package dev.firsthand.clean;

import dev.firsthand.model.PartKind;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Chooses the headline, where one run clearly is it. */
final class HeadlineChoice {

    private static final int FURTHEST = 60;
    private static final int LONGEST = 250;

    /** No more lines than this stand above a story that has no menus above it. */
    private static final int MENU = 10;

    /** How far above the story its headline may be. */
    private static final int LONGEST_HEAD = 16;

    private static final Pattern BYLINE =
            Pattern.compile("^By |\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \\d{1,2},? 20\\d\\d");

    private static final int NEAR = 4;

    /** Entries of menus seldom have so many words. */
    private static final int LONG = 5;

    private final List<Run> runs;
    private final List<@Nullable Ruling> byWords;

    private final Masthead mastheads;

    private HeadlineChoice(List<Run> runs, List<@Nullable Ruling> byWords, Masthead mastheads) {
        this.runs = runs;
        this.byWords = byWords;
        this.mastheads = mastheads;
    }

    /** The index of the headline; -1 if none is clearly one. */
    static int in(List<Run> runs, List<@Nullable Ruling> byWords, Masthead mastheads) {
        return new HeadlineChoice(runs, byWords, mastheads).find();
    }

    private int find() {
        int story = story();
        if (story > MENU) {
            return belowMenus(story);
        }
        boolean first = true;
        int doubtful = -1;
        for (int i = 0; i < Math.min(runs.size(), FURTHEST); i++) {
            if (byWords.get(i) != null || isPictureText(i)) {
                continue;
            }
            if (looksLikeOne(i, first) && isFollowedByProse(i)) {
                if (!isMasthead(i)) {
                    return i;
                }
                doubtful = i;
            } else if (first && isShortOne(i) && isFollowedByProse(i)) {
                doubtful = i;
            }
            if (runs.get(i).isProse()) {
                return doubtful;
            }
            first = first && isMasthead(i);
        }
        return doubtful;
    }

    private boolean isMasthead(int at) {
        return mastheads.named(runs.get(at).line()) != null;
    }

    /** One or two words right above byline, date or dateline. */
    private boolean isShortOne(int at) {
        Run run = runs.get(at);
        return isLine(at)
                && run.words() <= 2
                && run.startsUpper()
                && !isMasthead(at)
                && Character.isLetterOrDigit(run.tail().charAt(run.tail().length() - 1))
                && at + 1 < runs.size()
                && (isRuled(PartKind.BYLINE, at + 1) || isDateline(at + 1));
    }

    /** The first piece of a paragraph that was cut after its dateline. */
    private boolean isDateline(int at) {
        return byWords.get(at) == null
                && !runs.get(at).closes()
                && runs.get(at).words() <= 10
                && runs.get(at).gap();
    }

    /** Where the story begins: its first paragraph that has another near it; the number of runs if it has none. */
    private int story() {
        int before = -1;
        for (int i = 0; i < runs.size(); i++) {
            if (byWords.get(i) == null && runs.get(i).isProse()) {
                if (before >= 0 && i - before <= NEAR) {
                    return before;
                }
                before = i;
            }
        }
        return before < 0 ? runs.size() : before;
    }

    /** On a page that begins with menus the headline is the line of some length that is nearest above the byline. */
    private int belowMenus(int story) {
        for (int words : new int[] {LONG, 3}) {
            for (int end = Math.max(0, story - LONGEST_HEAD); end <= story; end++) {
                int found = end == story || isRuled(PartKind.BYLINE, end) ? nearestAbove(end, words) : -1;
                if (found >= 0) {
                    return found;
                }
            }
        }
        return -1;
    }

    private int nearestAbove(int end, int words) {
        for (int i = end - 1; i >= Math.max(0, end - LONGEST_HEAD); i--) {
            if (isBelowMenus(i, words)) {
                boolean alone = !isBelowMenus(i - 1, LONG) || isBelowMenus(i - 2, LONG);
                return alone ? i : i - 1;
            }
        }
        return -1;
    }

    /** Not a menu's entry and not a byline that could not be read. A standfirst may follow, but no list of them. */
    private boolean isBelowMenus(int at, int words) {
        return at >= 0
                && byWords.get(at) == null
                && runs.get(at).words() >= words
                && !isPictureText(at)
                && !isMasthead(at)
                && !BYLINE.matcher(runs.get(at).line()).find()
                && looksLikeOne(at, false);
    }

    /** A caption before its credit, or the text that stands in for the picture above the caption. */
    private boolean isPictureText(int at) {
        return isCreditInLine(at + 1)
                || (isCreditInLine(at + 2) && AltTextRule.standsFor(runs.get(at), runs.get(at + 1)));
    }

    private boolean isCreditInLine(int at) {
        return at < runs.size() && isRuled(PartKind.CREDIT, at) && !runs.get(at).opens();
    }

    private boolean looksLikeOne(int at, boolean first) {
        Run run = runs.get(at);
        if (!isLine(at) || run.words() < 3 || run.words() > 35 || run.span().length() > LONGEST) {
            return false;
        }
        if (!run.startsUpper() || ",:;-–—_".indexOf(run.tail().charAt(run.tail().length() - 1)) >= 0) {
            return false;
        }
        return endsWithStop(run) ? first && isSureDespiteStop(at) : !run.isTruncated() && run.words() < 25;
    }

    /** Alone on its line, but for an outlet's name after it. */
    private boolean isLine(int at) {
        boolean named = at + 1 < runs.size() && isRuled(PartKind.OTHER, at + 1);
        return runs.get(at).opens() && (runs.get(at).closes() || named);
    }

    private boolean isRuled(PartKind kind, int at) {
        Ruling ruling = byWords.get(at);
        return ruling != null && ruling.kind() == kind;
    }

    private static boolean endsWithStop(Run run) {
        return run.tail().replaceFirst("[”\"’')\\]]+$", "").endsWith(".");
    }

    /** A stop ends sentences; a headline may have one if its words are capitalised or a dateline or byline follows. */
    private boolean isSureDespiteStop(int at) {
        Run run = runs.get(at);
        if (run.words() > 20
                || run.head().contains(" said")
                || at + 1 >= runs.size()
                || !runs.get(at + 1).gap()) {
            return false;
        }
        boolean byline = isRuled(PartKind.BYLINE, at + 1);
        return byline || isDateline(at + 1) || run.capitals() >= 0.75;
    }

    private boolean isFollowedByProse(int at) {
        for (int i = at + 1; i < Math.min(runs.size(), at + FURTHEST); i++) {
            if (byWords.get(i) == null && runs.get(i).isProse()) {
                return true;
            }
        }
        return false;
    }
}
