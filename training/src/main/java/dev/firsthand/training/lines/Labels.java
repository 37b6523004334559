package dev.firsthand.training.lines;

import dev.firsthand.clean.Cleaner;
import dev.firsthand.clean.lines.Line;
import dev.firsthand.clean.lines.LineModel;
import dev.firsthand.model.PartKind;
import dev.firsthand.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Labels the lines of a capture by their overlap with the gold body, and by the tags they came from. */
final class Labels {

    private static final double ENOUGH = 0.6;
    private static final int AROUND = 12;

    private final GoldPage page;
    private final Cleaner.Cut cut;
    private final String[] texts;
    private final PartKind[] kinds;
    private final Pasted[] pasted;

    private Labels(GoldPage page, Cleaner.Cut cut, String text) {
        this.page = page;
        this.cut = cut;
        int n = cut.spans().size();
        texts = new String[n];
        kinds = new PartKind[n];
        pasted = new Pasted[n];
        int at = 0;
        int line = -1;
        int end = 0;
        for (int i = 0; i < n; i++) {
            Span span = cut.spans().get(i);
            texts[i] = text.substring(span.start(), span.end());
            while (line + 1 < page.lines().size() && span.start() >= end) {
                line++;
                at = text.indexOf(page.lines().get(line).text(), at);
                end = at + page.lines().get(line).text().length();
                at = end;
            }
            pasted[i] = page.lines().get(line);
        }
    }

    /** The index in {@link LineModel#KINDS} of each line's kind. */
    static int[] of(GoldPage page, Cleaner.Cut cut, String text) {
        Labels labels = new Labels(page, cut, text);
        labels.body();
        labels.headline();
        labels.byline();
        labels.rest();
        int[] kinds = new int[labels.kinds.length];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = LineModel.KINDS.indexOf(labels.kinds[i]);
        }
        return kinds;
    }

    /** The lines of the gold body in their order: of all chains of overlapping lines the one with the most words. */
    private void body() {
        List<String> gold = Tokens.of(page.body().toLowerCase(Locale.ROOT));
        Map<String, List<Integer>> at = new HashMap<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int n = 1; n <= 4 && i + n <= gold.size(); n++) {
                at.computeIfAbsent(String.join(" ", gold.subList(i, i + n)), k -> new ArrayList<>())
                        .add(i);
            }
        }
        List<int[]> found = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            List<String> words = Tokens.of(texts[i].toLowerCase(Locale.ROOT));
            if (words.isEmpty()) {
                continue;
            }
            for (int[] place : places(words, at)) {
                found.add(new int[] {i, place[0], place[1]});
            }
        }
        chain(found);
    }

    /** Where in the gold body a line may lie: first word and how many words they share. */
    private static List<int[]> places(List<String> words, Map<String, List<Integer>> at) {
        List<int[]> places = new ArrayList<>();
        int n = Math.min(4, words.size());
        Map<Integer, Integer> diagonals = new HashMap<>();
        for (int i = 0; i + n <= words.size(); i++) {
            List<Integer> hits = at.getOrDefault(String.join(" ", words.subList(i, i + n)), List.of());
            if (hits.size() > 30) {
                continue;
            }
            for (int hit : hits) {
                diagonals.merge(hit - i, 1, Integer::sum);
            }
        }
        int most = words.size() - n + 1;
        int all = diagonals.values().stream().mapToInt(Integer::intValue).sum();
        for (Map.Entry<Integer, Integer> each : diagonals.entrySet()) {
            if (each.getValue() >= ENOUGH * most) {
                places.add(new int[] {each.getKey(), each.getValue()});
            }
        }
        if (places.isEmpty() && all >= ENOUGH * most && most > 1) {
            int best = diagonals.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
            places.add(new int[] {best, all});
        }
        return places;
    }

    private void chain(List<int[]> found) {
        int n = found.size();
        double[] best = new double[n];
        int[] from = new int[n];
        int last = -1;
        for (int i = 0; i < n; i++) {
            int[] one = found.get(i);
            double own = one[2] * (pasted[one[0]].mark() == Pasted.Mark.LINK ? 0.5 : 1);
            best[i] = own;
            from[i] = -1;
            for (int j = 0; j < i; j++) {
                int[] other = found.get(j);
                if (other[0] < one[0] && other[1] < one[1]) {
                    double far = 0.01 * Math.min(60, one[0] - other[0])
                            + 0.005
                                    * Math.min(
                                            200,
                                            Math.abs(one[1]
                                                    - other[1]
                                                    - Tokens.of(texts[other[0]]).size()));
                    if (best[j] + own - far > best[i]) {
                        best[i] = best[j] + own - far;
                        from[i] = j;
                    }
                }
            }
            last = last < 0 || best[i] > best[last] ? i : last;
        }
        for (int i = last; i >= 0; i = from[i]) {
            int line = found.get(i)[0];
            kinds[line] = pasted[line].mark() == Pasted.Mark.HEADING
                            && Tokens.of(texts[line]).size() < 25
                    ? PartKind.SUBHEAD
                    : PartKind.BODY;
        }
    }

    private int firstBody() {
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == PartKind.BODY && Tokens.of(texts[i]).size() > 3) {
                return i;
            }
        }
        return kinds.length;
    }

    private void headline() {
        int first = firstBody();
        String title = Tokens.plain(page.title());
        int best = -1;
        double most = 0.55;
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == PartKind.BODY && i > first) {
                continue;
            }
            double like = jaccard(Tokens.plain(texts[i]), title);
            double score = like
                    + (pasted[i].mark() == Pasted.Mark.TITLE ? 0.3 : pasted[i].mark() == Pasted.Mark.HEADING ? 0.1 : 0)
                    - 0.002 * Math.min(100, Math.abs(first - i))
                    - (i > first ? 0.3 : 0);
            if (like > 0.55 && score >= most) {
                most = score;
                best = i;
            }
        }
        if (best >= 0) {
            kinds[best] = PartKind.HEADLINE;
        }
    }

    private static double jaccard(String one, String other) {
        Set<String> a = new HashSet<>(List.of(one.split(" ")));
        Set<String> b = new HashSet<>(List.of(other.split(" ")));
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        a.addAll(b);
        return (double) both.size() / a.size();
    }

    private void byline() {
        int headline = indexOf(PartKind.HEADLINE);
        int first = firstBody();
        int last = lastBody();
        int from = headline >= 0 && headline < first ? headline - 4 : first - AROUND;
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] != null) {
                continue;
            }
            boolean top = i >= from && i <= first + 3;
            boolean foot = i > last && i <= last + 4;
            Line line = cut.lines().get(i);
            boolean hinted = line.hint() == Line.Hint.BYLINE || line.hint() == Line.Hint.DATES;
            if ((top && (hinted || tells(i))) || (foot && tells(i) && line.words() < 20)) {
                kinds[i] = PartKind.BYLINE;
            }
        }
    }

    private int lastBody() {
        for (int i = kinds.length - 1; i >= 0; i--) {
            if (kinds[i] == PartKind.BODY) {
                return i;
            }
        }
        return kinds.length;
    }

    private int indexOf(PartKind kind) {
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == kind) {
                return i;
            }
        }
        return -1;
    }

    private boolean tells(int i) {
        if (cut.lines().get(i).words() > 30) {
            return false;
        }
        String plain = " " + Tokens.plain(texts[i]) + " ";
        boolean author = page.authors().stream()
                .map(Tokens::plain)
                .anyMatch(name -> !name.isEmpty() && plain.contains(" " + name + " "));
        return author || Days.tells(texts[i], page.date());
    }

    private void rest() {
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == null) {
                Pasted.Mark mark = pasted[i].mark();
                int words = cut.lines().get(i).words();
                kinds[i] = mark == Pasted.Mark.CAPTION
                        ? PartKind.CAPTION
                        : mark == Pasted.Mark.LINK
                                ? words >= 5 ? PartKind.TEASER : PartKind.NAVIGATION
                                : words >= 8 ? PartKind.OTHER : PartKind.NAVIGATION;
            }
        }
    }
}
