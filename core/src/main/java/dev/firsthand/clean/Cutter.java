package dev.firsthand.clean;

import dev.firsthand.model.Candidate;
import dev.firsthand.model.PartKind;
import dev.firsthand.model.Span;
import dev.firsthand.text.Outlets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts paragraphs into runs where one line holds several things: a dateline before a first sentence, a picture credit
 * after a caption, the names of those who helped after a last sentence, an outlet's name after a headline.
 */
final class Cutter {

    private static final Pattern SUFFIX = Pattern.compile(" (?:\\||–|—|-) (?<name>[^|–—]{2,40})$");
    private static final Pattern BY = Pattern.compile("(?:By|BY) ");
    private static final Pattern NAMES = Pattern.compile(", | and | AND ");
    private static final int LONGEST_HEADLINE = 250;
    private static final int LONGEST_NAMES = 80;
    private static final int SHORTEST_LEAD = 60;

    private final DatelineShape datelines;
    private final PersonShape persons;
    private final Outlets outlets;

    Cutter(DatelineShape datelines, PersonShape persons, Outlets outlets) {
        this.datelines = datelines;
        this.persons = persons;
        this.outlets = outlets;
    }

    /** The runs of a text, in text order: together they hold every character that is no white space. */
    List<Run> cut(String chars, List<Candidate> candidates) {
        Structure structure = new Structure(candidates);
        List<Run> runs = new ArrayList<>();
        boolean lead = true;
        for (Paragraphs.Paragraph paragraph : Paragraphs.of(chars)) {
            Candidate candidate = structure.of(paragraph.span());
            List<Integer> cuts = isWhole(candidate)
                    ? List.of(paragraph.span().start(), paragraph.span().end())
                    : cuts(chars, paragraph.span(), lead);
            for (int i = 0; i + 1 < cuts.size(); i++) {
                Span span = Spaces.strip(chars, cuts.get(i), cuts.get(i + 1));
                boolean opens = i == 0;
                boolean closes = i + 2 == cuts.size();
                runs.add(Run.of(chars, span, opens, closes, opens && paragraph.gap(), candidate));
            }
            lead = lead && (isWhole(candidate) || !runs.getLast().isProse());
        }
        return runs;
    }

    /** What the structure sets aside is not cut further. */
    private static boolean isWhole(@Nullable Candidate candidate) {
        return candidate != null && candidate.kind() != PartKind.BODY && candidate.kind() != PartKind.CAPTION;
    }

    /** Offsets at which to cut, with the paragraph's own start and end; no two with only white space between them. */
    private List<Integer> cuts(String chars, Span paragraph, boolean lead) {
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
            int byline = bylineEnd(head);
            add(start + byline, cuts, chars, paragraph.end());
            boolean prose = lead && end - start >= SHORTEST_LEAD && ".!?”\"’'".indexOf(chars.charAt(end - 1)) >= 0;
            DatelineShape.Found dateline = datelines.at(head.substring(byline).stripLeading(), prose);
            int gap = head.length()
                    - byline
                    - head.substring(byline).stripLeading().length();
            int body = dateline == null ? start + byline : start + byline + gap + dateline.end();
            add(body, cuts, chars, paragraph.end());
            add(ending(chars, body, end), cuts, chars, paragraph.end());
            add(end, cuts, chars, paragraph.end());
        }
        cuts.add(paragraph.end());
        return cuts;
    }

    /** Where a byline ends that runs into a dateline (“By Ada Lamb LISBON (AP) — …”); 0 if there is none. */
    private int bylineEnd(String head) {
        Matcher by = BY.matcher(head);
        if (!by.lookingAt()) {
            return 0;
        }
        int limit = Math.min(head.length(), by.end() + LONGEST_NAMES);
        for (int i = by.end() + 1; i < limit; i++) {
            boolean edge = Character.isUpperCase(head.charAt(i)) && !Character.isUpperCase(head.charAt(i - 1));
            if (edge && areNames(head.substring(by.end(), i)) && datelines.at(head.substring(i)) != null) {
                return i;
            }
        }
        return 0;
    }

    private boolean areNames(String words) {
        for (String name : NAMES.split(words.strip())) {
            if (!persons.isPerson(name)) {
                return false;
            }
        }
        return true;
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
