package dev.firsthand.clean.lines;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What is measured of every line of a capture. */
public final class Features {

    private static final int NEAR = 4;
    private static final int[] WINDOWS = {3, 8, 20};
    private static final int FAR = 99;

    private final List<Look> looks = new ArrayList<>();
    private final int size;
    private final int[] proseWords;
    private final int[] proseLines;
    private final int[] shortLines;
    private final int[] allWords;
    private int blockStart;
    private int blockEnd;
    private int otherBlock;
    private int wideStart;
    private int wideEnd;
    private final Map<String, Integer> blockWords = new HashMap<>();
    private final Map<String, Integer> copies = new HashMap<>();
    private final double[] likeness;
    private int likeliest = -1;

    private final double[][] wording;

    private Features(List<Line> lines, Wording words, boolean named) {
        size = lines.size();
        for (int i = 0; i < size; i++) {
            looks.add(new Look(lines.get(i), named && i == 0));
        }
        proseWords = new int[size + 1];
        proseLines = new int[size + 1];
        shortLines = new int[size + 1];
        allWords = new int[size + 1];
        for (int i = 0; i < size; i++) {
            Look look = looks.get(i);
            proseWords[i + 1] = proseWords[i] + (look.prose ? look.line.words() : 0);
            proseLines[i + 1] = proseLines[i] + (look.prose ? 1 : 0);
            shortLines[i + 1] = shortLines[i] + (look.line.words() <= 5 ? 1 : 0);
            allWords[i + 1] = allWords[i] + look.line.words();
            copies.merge(look.line.text().toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
        wording = new double[size][];
        for (int i = 0; i < size; i++) {
            wording[i] = words.of(lines.get(i));
        }
        findBlock();
        likeness = new double[size];
        for (int i = blockStart; i < blockEnd; i++) {
            for (String word : new HashSet<>(looks.get(i).content)) {
                blockWords.merge(word, 1, Integer::sum);
            }
        }
        double best = 0;
        for (int i = 0; i < size; i++) {
            likeness[i] = likeness(i);
            Look look = looks.get(i);
            boolean candidate = i < blockStart && !look.prose && look.line.words() >= 3 && look.line.words() <= 30 && look.line.hint() == Line.Hint.NONE;
            double score = candidate ? likeness[i] * Math.log(1 + look.content.size()) / (1 + 0.01 * (blockStart - i)) : 0;
            if (score > best) {
                best = score;
                likeliest = i;
            }
        }
    }

    /** The numbers of each line. */
    public static float[][] of(List<Line> lines, Wording words) {
        Features features = new Features(lines, words, false);
        float[][] rows = new float[lines.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = features.row(i);
        }
        return rows;
    }

    /** What the numbers are called, in their order. */
    public static List<String> names() {
        Line line = new Line("One", "One", 1, 3, true, true, true, Line.Hint.NONE);
        Features features = new Features(List.of(line), new Wording(java.util.Map.of()), true);
        features.row(0);
        return features.looks.get(0).row().names();
    }

    /** The run of lines with the most words of prose, where every other line takes some away. */
    private void findBlock() {
        double best = 0;
        double sum = 0;
        int start = 0;
        for (int i = 0; i < size; i++) {
            Look look = looks.get(i);
            sum += look.prose ? look.line.words() : -6;
            if (sum <= 0) {
                sum = 0;
                start = i + 1;
            } else if (sum > best) {
                best = sum;
                blockStart = start;
                blockEnd = i + 1;
            }
        }
        while (blockStart < blockEnd && !looks.get(blockStart).prose) {
            blockStart++;
        }
        findWideBlock();
        int other = 0;
        sum = 0;
        for (int i = 0; i < size; i++) {
            boolean inside = i >= blockStart && i < blockEnd;
            sum = inside ? 0 : Math.max(0, sum + (looks.get(i).prose ? looks.get(i).line.words() : -6));
            other = Math.max(other, (int) sum);
        }
        otherBlock = other;
    }

    /** As the block, but short lines take less away: lists and products may stand between the paragraphs. */
    private void findWideBlock() {
        double best = 0;
        double sum = 0;
        int start = 0;
        for (int i = 0; i < size; i++) {
            Look look = looks.get(i);
            sum += look.prose ? Math.min(40, look.line.words()) : -1.5;
            if (sum <= 0) {
                sum = 0;
                start = i + 1;
            } else if (sum > best) {
                best = sum;
                wideStart = start;
                wideEnd = i + 1;
            }
        }
    }

    private double likeness(int i) {
        Look look = looks.get(i);
        boolean inside = i >= blockStart && i < blockEnd;
        int shared = 0;
        for (String word : look.content) {
            shared += blockWords.getOrDefault(word, 0) > (inside ? 1 : 0) ? 1 : 0;
        }
        return look.content.isEmpty() ? 0 : (double) shared / look.content.size();
    }

    private float[] row(int i) {
        Look look = looks.get(i);
        Row row = look.row();
        place(row, i);
        for (int by = -NEAR; by <= NEAR; by++) {
            if (by != 0) {
                neighbour(row, i + by, by);
            }
        }
        for (int window : WINDOWS) {
            windows(row, i, window);
        }
        distances(row, i);
        kinship(row, i);
        return row.values();
    }

    private void place(Row row, int i) {
        int words = Math.max(1, allWords[size]);
        int prose = Math.max(1, proseWords[size]);
        row.put("line", i);
        row.put("line from end", size - i);
        row.put("share of lines", (double) i / size);
        row.put("share of words before", (double) allWords[i] / words);
        row.put("share of prose before", (double) proseWords[i] / prose);
        row.put("share of prose after", (double) (proseWords[size] - proseWords[i + 1]) / prose);
        row.put("lines", size);
        row.put("words of prose", proseWords[size]);
        row.put("prose of page", (double) proseWords[size] / words);
        row.put("in wide block", i >= wideStart && i < wideEnd);
        row.put("from wide start", clamp(i - wideStart));
        row.put("from wide end", clamp(i - wideEnd));
        row.put("in block", i >= blockStart && i < blockEnd);
        row.put("from block start", clamp(i - blockStart));
        row.put("from block end", clamp(i - blockEnd));
        row.put("block's lines", Math.min(200, blockEnd - blockStart));
        row.put("block's share", (double) (proseWords[Math.max(blockEnd, blockStart)] - proseWords[blockStart]) / prose);
        row.put("other block", (double) otherBlock / prose);
        int from = Math.min(i, blockStart);
        row.put("prose to block", i < blockStart ? proseWords[blockStart] - proseWords[i + 1] : i >= blockEnd ? proseWords[i] - proseWords[blockEnd] : -1);
        row.put("words to block", i < blockStart ? allWords[blockStart] - allWords[i + 1] : i >= blockEnd ? allWords[i] - allWords[blockEnd] : -1);
        row.put("wording", wording[i][0]);
        row.put("wording in all", wording[i][1]);
        row.put("wording at least", wording[i][2]);
        row.put("wording at most", wording[i][3]);
        row.put("copies", copies.getOrDefault(looks.get(i).line.text().toLowerCase(Locale.ROOT), 1));
    }

    private static double clamp(int distance) {
        return Math.max(-60, Math.min(60, distance));
    }

    private void neighbour(Row row, int at, int by) {
        boolean there = at >= 0 && at < size;
        Look look = there ? looks.get(at) : null;
        String name = by + " ";
        row.put(name + "words", look == null ? -1 : look.line.words());
        row.put(name + "prose", look != null && look.prose);
        row.put(name + "ends sentence", look == null ? -1 : look.line.endsSentence() ? 1 : 0);
        row.put(name + "hint", look == null ? -1 : look.line.hint().ordinal());
        if (Math.abs(by) <= 2) {
            float[] own = look == null ? null : look.row().peek();
            row.put(name + "wording", look == null ? 0 : wording[at][0]);
            row.put(name + "wording in all", look == null ? 0 : wording[at][1]);
            row.put(name + "stops", own == null ? -1 : own[9]);
            row.put(name + "capitals", own == null ? -1 : own[17]);
            row.put(name + "frame", own == null ? -1 : own[15]);
            row.put(name + "gap", look != null && look.line.gap());
            row.put(name + "said", own == null ? -1 : own[10]);
            row.put(name + "hour", own == null ? -1 : own[29]);
            row.put(name + "year", own == null ? -1 : own[30]);
            row.put(name + "likeness", look == null ? -1 : likeness[at]);
            row.put(name + "breaks off", look != null && look.line.breaksOff());
        }
    }

    private void windows(Row row, int i, int window) {
        int before = Math.max(0, i - window);
        int after = Math.min(size, i + 1 + window);
        row.put("prose words before " + window, proseWords[i] - proseWords[before]);
        row.put("prose words after " + window, proseWords[after] - proseWords[i + 1]);
        row.put("prose lines before " + window, proseLines[i] - proseLines[before]);
        row.put("prose lines after " + window, proseLines[after] - proseLines[i + 1]);
        row.put("short lines before " + window, shortLines[i] - shortLines[before]);
        row.put("short lines after " + window, shortLines[after] - shortLines[i + 1]);
        row.put("words around " + window, (double) (allWords[after] - allWords[before]) / (after - before));
    }

    private void distances(Row row, int i) {
        row.put("to prose before", back(i, look -> look.prose));
        row.put("to prose after", ahead(i, look -> look.prose));
        row.put("to marker before", back(i, look -> look.line.hint() == Line.Hint.MARKER));
        row.put("to marker after", ahead(i, look -> look.line.hint() == Line.Hint.MARKER));
        row.put("to byline before", back(i, Features::isByline));
        row.put("to byline after", ahead(i, Features::isByline));
        row.put("to frame before", back(i, Features::isFrame));
        row.put("to frame after", ahead(i, Features::isFrame));
        row.put("to legal before", back(i, look -> look.line.hint() == Line.Hint.LEGAL));
        row.put("to legal after", ahead(i, look -> look.line.hint() == Line.Hint.LEGAL));
        row.put("to note before", back(i, look -> look.line.hint() == Line.Hint.HELPERS || look.line.hint() == Line.Hint.NOTE));
        row.put("to dateline before", back(i, look -> look.line.hint() == Line.Hint.DATELINE));
    }

    private static boolean isByline(Look look) {
        return look.line.hint() == Line.Hint.BYLINE || look.line.hint() == Line.Hint.DATES;
    }

    private static boolean isFrame(Look look) {
        return look.line.hint() == Line.Hint.BUTTONS || look.line.hint() == Line.Hint.CALL || look.line.hint() == Line.Hint.MARKER;
    }

    private interface Test {
        boolean test(Look look);
    }

    private int back(int i, Test test) {
        for (int by = 1; by <= 30 && i - by >= 0; by++) {
            if (test.test(looks.get(i - by))) {
                return by;
            }
        }
        return FAR;
    }

    private int ahead(int i, Test test) {
        for (int by = 1; by <= 30 && i + by < size; by++) {
            if (test.test(looks.get(i + by))) {
                return by;
            }
        }
        return FAR;
    }

    private void kinship(Row row, int i) {
        row.put("likeness", likeness[i]);
        row.put("content words", looks.get(i).content.size());
        row.put("likeliest headline", i == likeliest);
        row.put("from likeliest headline", likeliest < 0 ? FAR : clamp(i - likeliest));
        row.put("likeness of likeliest", likeliest < 0 ? -1 : likeness[likeliest]);
        row.put("kin before", kin(i, -1));
        row.put("kin after", kin(i, 1));
        row.put("kin of headline", likeliest < 0 ? -1 : shared(looks.get(i).content, new HashSet<>(looks.get(likeliest).content)));
    }

    /** The share of its content words that the three paragraphs of prose before or after it have too. */
    private double kin(int i, int step) {
        Set<String> words = new HashSet<>();
        int found = 0;
        for (int at = i + step; at >= 0 && at < size && Math.abs(at - i) <= 12 && found < 3; at += step) {
            if (looks.get(at).prose) {
                words.addAll(looks.get(at).content);
                found++;
            }
        }
        return shared(looks.get(i).content, words);
    }

    private static double shared(List<String> own, Set<String> words) {
        int shared = 0;
        for (String word : own) {
            shared += words.contains(word) ? 1 : 0;
        }
        return own.isEmpty() ? 0 : (double) shared / own.size();
    }
}
