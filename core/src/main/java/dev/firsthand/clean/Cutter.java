package dev.firsthand.clean;

import dev.firsthand.model.Span;
import dev.firsthand.text.Outlets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts paragraphs into runs where one line holds several things: a dateline before a first sentence, a picture credit
 * after a caption, the names of those who helped after a last sentence, an outlet's name after a headline.
 */
final class Cutter {

    private static final Pattern SUFFIX = Pattern.compile(" (?:\\||–|—|-) (?<name>[^|–—]{2,40})$");
    private static final int LONGEST_HEADLINE = 250;

    private final DatelineShape datelines;
    private final Outlets outlets;

    Cutter(DatelineShape datelines, Outlets outlets) {
        this.datelines = datelines;
        this.outlets = outlets;
    }

    /** The runs of a text, in text order: together they hold every character that is no white space. */
    List<Run> cut(String chars) {
        List<Run> runs = new ArrayList<>();
        for (Paragraphs.Paragraph paragraph : Paragraphs.of(chars)) {
            List<Integer> cuts = cuts(chars, paragraph.span());
            for (int i = 0; i + 1 < cuts.size(); i++) {
                Span span = Spaces.strip(chars, cuts.get(i), cuts.get(i + 1));
                boolean opens = i == 0;
                boolean closes = i + 2 == cuts.size();
                runs.add(Run.of(chars, span, opens, closes, opens && paragraph.gap()));
            }
        }
        return runs;
    }

    /** Offsets at which to cut, with the paragraph's own start and end; no two with only white space between them. */
    private List<Integer> cuts(String chars, Span paragraph) {
        int start = paragraph.start();
        while (start < paragraph.end() && isUnseen(chars.charAt(start))) {
            start++;
        }
        int end = paragraph.end();
        while (end > start && isUnseen(chars.charAt(end - 1))) {
            end--;
        }
        List<Integer> cuts = new ArrayList<>(List.of(paragraph.start()));
        add(start, cuts, chars, paragraph.end());
        if (start < end) {
            String head = chars.substring(start, Math.min(end, start + Run.SEEN));
            DatelineShape.Found dateline = datelines.at(head);
            int body = dateline == null ? start : start + dateline.end();
            add(body, cuts, chars, paragraph.end());
            add(ending(chars, body, end), cuts, chars, paragraph.end());
            add(end, cuts, chars, paragraph.end());
        }
        cuts.add(paragraph.end());
        return cuts;
    }

    private static void add(int cut, List<Integer> cuts, String chars, int end) {
        boolean first = Spaces.strip(chars, cuts.getLast(), cut).isEmpty();
        boolean last = Spaces.strip(chars, cut, end).isEmpty();
        if (!first && !last) {
            cuts.add(cut);
        }
    }

    private static boolean isUnseen(char c) {
        return Spaces.isUnseen(c) || Spaces.is(c);
    }

    /** Where what ends the paragraph begins: a credit, the names of those who helped, an outlet; else its end. */
    private int ending(String chars, int from, int end) {
        int tailStart = Math.max(from, end - Run.SEEN);
        String tail = chars.substring(tailStart, end);
        int credit = CreditShape.startIn(tail);
        int contributors = ContributorShape.startIn(tail);
        int outlet = end - from <= LONGEST_HEADLINE ? outletStart(tail) : -1;
        for (int start : new int[] {credit, contributors, outlet}) {
            if (start >= 0) {
                return tailStart + start;
            }
        }
        return end;
    }

    private int outletStart(String line) {
        if (!Clue.any(line, " | ", " – ", " — ", " - ")) {
            return -1;
        }
        Matcher suffix = SUFFIX.matcher(line);
        return suffix.find() && OutletNameRule.isOutlet(suffix.group("name").strip(), outlets) ? suffix.start() : -1;
    }
}
