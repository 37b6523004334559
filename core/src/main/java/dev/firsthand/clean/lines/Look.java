package dev.firsthand.clean.lines;

import dev.firsthand.text.FunctionWords;
import dev.firsthand.text.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a line looks like by itself: counts of its words by what they tell, and of its marks. */
final class Look {

    /** Stands where there is no line. */
    static final Look NONE = new Look(new Line("", "", 0, 0, true, true, false, Line.Hint.NONE));

    private static final List<Line.Hint> HINTS = List.of(Line.Hint.values());
    private static final Set<String> SAID =
            words("said says told added according announced reported wrote asked" + " explained noted");
    private static final Set<String> READER = words("you your you're yours");
    private static final Set<String> OUTLET = words("we our us we're");
    private static final Set<String> OTHERS = words("he she they his her their it its him who");
    private static final Set<String> PAST = words("was were had been did");
    private static final Set<String> FRAME = Set.copyOf(Lexicon.lines(Look.class, "frame-words.txt"));

    /** What is counted, by its place in the counts. */
    private static final int STOPS = 0;

    private static final int SAYING = 1;

    private static final int SECOND = 2;

    private static final int OWN = 3;

    private static final int THIRD = 4;

    private static final int DONE = 5;

    private static final int FRAMED = 6;

    private static final int UPPER = 7;

    private static final int LONGER = 8;

    private static final int SHOUTED = 9;

    private static final int NAMES = 10;

    private static final int SENTENCES = 11;

    private final int[] counts = new int[12];
    private final Line line;
    private final boolean prose;
    private final List<String> content = new ArrayList<>();
    private final Marks marks;

    Look(Line line) {
        this.line = line;
        prose = line.isProse();
        marks = Marks.of(line.text());
        read(line.text());
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    Line line() {
        return line;
    }

    boolean prose() {
        return prose;
    }

    /** Its words in small letters, without those that say little. */
    List<String> content() {
        return content;
    }

    private void read(String text) {
        boolean first = true;
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && isOfWord(text.charAt(end), end == at)) {
                end++;
            }
            if (end > at) {
                count(text.substring(at, end), first);
                first = end < text.length() && ".!?".indexOf(text.charAt(end)) >= 0;
                counts[SENTENCES] += first && end + 1 < text.length() && text.charAt(end + 1) == ' ' ? 1 : 0;
            }
            at = Math.max(end, at + 1);
        }
    }

    private static boolean isOfWord(char c, boolean first) {
        return Character.isLetterOrDigit(c) || (!first && (c == '\'' || c == '’'));
    }

    private void count(String word, boolean first) {
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        boolean capital = Character.isUpperCase(word.charAt(0));
        boolean stop = FunctionWords.contains(lower);
        boolean isLong = !first && word.length() >= 4;
        counts[STOPS] += stop ? 1 : 0;
        counts[SAYING] += SAID.contains(lower) ? 1 : 0;
        counts[SECOND] += READER.contains(lower) ? 1 : 0;
        counts[OWN] += OUTLET.contains(lower) ? 1 : 0;
        counts[THIRD] += OTHERS.contains(lower) ? 1 : 0;
        counts[DONE] += PAST.contains(lower) || (!capital && lower.endsWith("ed")) ? 1 : 0;
        counts[FRAMED] += FRAME.contains(lower) ? 1 : 0;
        counts[LONGER] += isLong ? 1 : 0;
        counts[UPPER] += isLong && capital ? 1 : 0;
        counts[SHOUTED] += capital && word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) ? 1 : 0;
        counts[NAMES] += capital && !first && !stop ? 1 : 0;
        if (!stop && lower.length() > 2) {
            content.add(lower);
        }
    }

    /** Puts down all of it. */
    void measure(Row row) {
        double words = Math.max(1, Math.min(line.words(), 110));
        row.put("words", line.words());
        row.put("length", Math.min(line.length(), 2000));
        row.put("stops", counts[STOPS] / words);
        row.put("said", counts[SAYING]);
        row.put("reader", counts[SECOND] / words);
        row.put("outlet's own", counts[OWN] / words);
        row.put("others", counts[THIRD] / words);
        row.put("past", counts[DONE] / words);
        row.put("frame", counts[FRAMED] / words);
        row.put("frame words", counts[FRAMED]);
        row.put("capitals", capitals());
        row.put("shouted", counts[SHOUTED] / words);
        row.put("names", counts[NAMES] / words);
        row.put("sentences", counts[SENTENCES]);
        row.put("ends sentence", line.endsSentence());
        row.put("breaks off", line.breaksOff());
        row.put("prose", prose);
        row.put("opens", line.opens());
        row.put("closes", line.closes());
        row.put("gap", line.gap());
        row.put("hint", line.hint().number());
        for (Line.Hint hint : HINTS) {
            row.put("hint", hint.number(), line.hint() == hint);
        }
        marks.measure(row, words);
    }

    /** Puts down what may tell of the line beside it. */
    void measureBeside(Row row, int by) {
        double words = Math.max(1, Math.min(line.words(), 110));
        boolean there = line.words() > 0;
        row.put("stops", by, there ? counts[STOPS] / words : -1);
        row.put("capitals", by, there ? capitals() : -1);
        row.put("frame", by, there ? counts[FRAMED] / words : -1);
        row.put("said", by, there ? counts[SAYING] : -1);
        row.put("gap", by, line.gap());
        row.put("hour", by, marks.hour());
        row.put("year", by, marks.year());
        row.put("breaks off", by, line.breaksOff());
    }

    private double capitals() {
        return counts[LONGER] == 0 ? -1 : (double) counts[UPPER] / counts[LONGER];
    }
}
