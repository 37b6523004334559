package dev.firsthand.clean.lines;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** What is measured of every line of a capture: its look, its neighbours' look, its place, and whom it is kin to. */
public final class Features {

    private static final int NEIGHBOURS = 4;
    private static final int NEAR = 2;
    private static final int[] WINDOWS = {3, 8, 20};
    private static final int FURTHEST = 30;
    private static final int FAR = 99;
    private static final int SHORT = 5;

    private final List<Look> looks;
    private final int size;
    private final int[] proseWords;
    private final int[] proseLines;
    private final int[] shortLines;
    private final int[] allWords;
    private final Map<String, Integer> copies = new HashMap<>();
    private final Block block;
    private final Block wide;
    private final int rival;
    private final Kin kin;

    Features(List<Line> lines) {
        looks = lines.stream().map(Look::new).toList();
        size = looks.size();
        proseWords = new int[size + 1];
        proseLines = new int[size + 1];
        shortLines = new int[size + 1];
        allWords = new int[size + 1];
        for (int i = 0; i < size; i++) {
            count(i);
        }
        block = Block.narrow(looks);
        wide = Block.wide(looks);
        rival = block.rival(looks);
        kin = new Kin(looks, block);
    }

    private void count(int at) {
        Look look = looks.get(at);
        int words = look.line().words();
        proseWords[at + 1] = proseWords[at] + (look.prose() ? words : 0);
        proseLines[at + 1] = proseLines[at] + (look.prose() ? 1 : 0);
        shortLines[at + 1] = shortLines[at] + (words <= SHORT ? 1 : 0);
        allWords[at + 1] = allWords[at] + words;
        copies.merge(plain(look), 1, Integer::sum);
    }

    private static String plain(Look look) {
        return look.line().text().toLowerCase(Locale.ROOT);
    }

    /** The numbers of each line, always in the same order. */
    public static float[][] of(List<Line> lines) {
        return new Features(lines).rows(0, lines.size());
    }

    /** The numbers of some of the lines; the last is exclusive. */
    float[][] rows(int from, int to) {
        float[][] rows = new float[to - from][];
        for (int i = from; i < to; i++) {
            Row row = new Row(false);
            measure(i, row);
            rows[i - from] = row.values();
        }
        return rows;
    }

    /** What the numbers are called, in their order. */
    public static List<String> names() {
        Row row = new Row(true);
        new Features(List.of(new Line("One", "One", 1, 3, true, true, true, Line.Hint.NONE))).measure(0, row);
        return row.names();
    }

    private void measure(int at, Row row) {
        looks.get(at).measure(row);
        place(row, at);
        around(row, at, block);
        around(row, at, wide);
        for (int by = -NEIGHBOURS; by <= NEIGHBOURS; by++) {
            if (by != 0) {
                neighbour(row, at + by, by);
            }
        }
        for (int window : WINDOWS) {
            window(row, at, window);
        }
        distances(row, at);
        kinship(row, at);
    }

    private void place(Row row, int at) {
        double words = Math.max(1, allWords[size]);
        double prose = Math.max(1, proseWords[size]);
        row.put("line", at);
        row.put("line from end", size - at);
        row.put("share of lines", (double) at / size);
        row.put("share of words before", allWords[at] / words);
        row.put("share of prose before", proseWords[at] / prose);
        row.put("share of prose after", (proseWords[size] - proseWords[at + 1]) / prose);
        row.put("lines", size);
        row.put("words of prose", proseWords[size]);
        row.put("prose of page", proseWords[size] / words);
        row.put("block's lines", Math.min(200, block.end() - block.start()));
        row.put("block's share", (proseWords[block.end()] - proseWords[block.start()]) / prose);
        row.put("rival", rival / prose);
        row.put("prose to block", between(proseWords, at));
        row.put("words to block", between(allWords, at));
        row.put("copies", copies.getOrDefault(plain(looks.get(at)), 1));
    }

    /** How much lies between a line and the block; -1 inside it. */
    private double between(int[] sums, int at) {
        if (at < block.start()) {
            return sums[block.start()] - sums[at + 1];
        }
        return at >= block.end() ? sums[at] - sums[block.end()] : -1;
    }

    private static void around(Row row, int at, Block block) {
        row.put("in block", block.contains(at));
        row.put("from start of block", clamp(at - block.start()));
        row.put("from end of block", clamp(at - block.end()));
    }

    private static double clamp(int distance) {
        return Math.clamp(distance, -60, 60);
    }

    private void neighbour(Row row, int at, int by) {
        boolean there = at >= 0 && at < size;
        Look look = there ? looks.get(at) : Look.NONE;
        row.put("words", by, there ? look.line().words() : -1);
        row.put("prose", by, there && look.prose());
        row.put("ends sentence", by, there && look.line().endsSentence());
        row.put("hint", by, there ? look.line().hint().number() : -1);
        if (Math.abs(by) <= NEAR) {
            look.measureBeside(row, by);
            row.put("likeness", by, there ? kin.likeness(at) : -1);
        }
    }

    private void window(Row row, int at, int window) {
        int before = Math.max(0, at - window);
        int after = Math.min(size, at + 1 + window);
        row.put("prose words before", window, proseWords[at] - proseWords[before]);
        row.put("prose words after", window, proseWords[after] - proseWords[at + 1]);
        row.put("prose lines before", window, proseLines[at] - proseLines[before]);
        row.put("prose lines after", window, proseLines[after] - proseLines[at + 1]);
        row.put("short lines before", window, shortLines[at] - shortLines[before]);
        row.put("short lines after", window, shortLines[after] - shortLines[at + 1]);
        row.put("words around", window, (double) (allWords[after] - allWords[before]) / (after - before));
    }

    private void distances(Row row, int at) {
        distance(row, at, "to prose", Look::prose);
        distance(row, at, "to marker", look -> look.line().hint() == Line.Hint.MARKER);
        distance(row, at, "to byline", look -> look.line().hint().tellsOfReport());
        distance(row, at, "to frame", look -> look.line().hint().isFrame());
        distance(row, at, "to legal", look -> look.line().hint() == Line.Hint.LEGAL);
        distance(row, at, "to note", look -> look.line().hint().isNote());
        distance(row, at, "to dateline", look -> look.line().hint() == Line.Hint.DATELINE);
    }

    private void distance(Row row, int at, String name, Predicate<Look> test) {
        row.put(name, distance(at, -1, test));
        row.put(name, distance(at, 1, test));
    }

    private int distance(int at, int step, Predicate<Look> test) {
        for (int by = 1; by <= FURTHEST; by++) {
            int other = at + by * step;
            if (other < 0 || other >= size) {
                return FAR;
            }
            if (test.test(looks.get(other))) {
                return by;
            }
        }
        return FAR;
    }

    private void kinship(Row row, int at) {
        int headline = kin.headline();
        row.put("likeness", kin.likeness(at));
        row.put("content words", looks.get(at).content().size());
        row.put("likeliest headline", at == headline);
        row.put("from likeliest headline", headline < 0 ? FAR : clamp(at - headline));
        row.put("likeness of likeliest", headline < 0 ? -1 : kin.likeness(headline));
        row.put("kin before", kin.toProse(at, -1));
        row.put("kin after", kin.toProse(at, 1));
        row.put("kin of headline", kin.toHeadline(at));
    }
}
