package dev.firsthand.training.lines;

import dev.firsthand.clean.Cleaner;
import dev.firsthand.clean.lines.*;
import dev.firsthand.model.*;
import dev.firsthand.text.*;
import java.io.PrintWriter;
import java.nio.file.*;
import java.util.*;

/** dev only */
public final class Lab {
    static final int IN = Features.names().indexOf("in block"), PROSE = Features.names().indexOf("prose");
    static int opt(String name, int d) { return Integer.getInteger(name, d); }
    static double opt(String name, double d) { return Double.parseDouble(System.getProperty(name, "" + d)); }
    public static void main(String[] a) throws Exception {
        List<GoldPage> pages = GoldPage.in(Path.of(a[0]));
        Cleaner cleaner = new Cleaner();
        List<Cleaner.Cut> cuts = new ArrayList<>(); List<int[]> labels = new ArrayList<>(); List<float[][]> rows = new ArrayList<>();
        double p = 0, r = 0; int[] counts = new int[8]; int noHead = 0, noDate = 0, noAuthor = 0, author = 0;
        PrintWriter orc = new PrintWriter("/tmp/oracle.txt");
        long tf = 0; int nl = 0;
        for (GoldPage page : pages) {
            String text = page.text();
            Cleaner.Cut cut = cleaner.lines(Text.of(text)); cuts.add(cut);
            int[] l = Labels.of(page, cut, text); labels.add(l);
            long t0 = System.nanoTime(); rows.add(Features.of(cut.lines(), new Wording(Map.of()))); tf += System.nanoTime() - t0; nl += l.length;
            StringBuilder b = new StringBuilder(); boolean h = false;
            for (int i = 0; i < l.length; i++) { counts[l[i]]++; h |= l[i] == 1; if (l[i] == 0 || l[i] == 3) b.append(text, cut.spans().get(i).start(), cut.spans().get(i).end()).append('\n'); }
            double[] pr = PageScore.body(page.body(), b.toString()); p += pr[0]; r += pr[1];
            if (!h) noHead++;
            boolean d = false; for (Pasted x : page.lines()) d |= Cleaner.dates(x.text()).contains(page.date()); if (!d) { noDate++; }
            if (!page.authors().isEmpty()) { author++; String all = " " + Tokens.plain(text) + " "; if (!page.authors().stream().allMatch(n -> all.contains(" " + Tokens.plain(n) + " "))) noAuthor++; }
            orc.printf("%s %s P %.3f R %.3f head %s date %s %s%n", page.name(), page.site(), pr[0], pr[1], h, d, page.date());
        }
        orc.close();
        int n = pages.size(); p /= n; r /= n;
        System.out.printf("oracle P %.4f R %.4f F1 %.4f labels %s no headline %d, date not seen %d, authors not seen %d of %d; features %.2f ms a page, %d lines%n", p, r, 2*p*r/(p+r), Arrays.toString(counts), noHead, noDate, noAuthor, author, tf/1e6/n, nl);
        if (a.length > 1 && a[1].equals("oracle")) return;
        boolean[] doubtful = new boolean[n]; int db = 0; int[] bodyWords = new int[n];
        for (int i = 0; i < n; i++) { int in = 0, all = 0, bodyAll = 0; for (int j = 0; j < labels.get(i).length; j++) { Line l = cuts.get(i).lines().get(j); boolean b = labels.get(i)[j] == 0 || labels.get(i)[j] == 3; if (b) bodyAll += l.words(); if (rows.get(i)[j][IN] == 1 && rows.get(i)[j][PROSE] == 1) { all += l.words(); in += b ? l.words() : 0; } }
          bodyWords[i] = bodyAll;
          if (opt("drop", 1) == 1 && (in < opt("share", .5) * all || bodyAll < 0.5 * Tokens.of(pages.get(i).body()).size())) { doubtful[i] = true; db++; if (opt("show", 0) == 1) System.out.println("doubtful " + pages.get(i).name() + " " + pages.get(i).site() + " " + in + "/" + all + " body " + bodyAll + " gold " + Tokens.of(pages.get(i).body()).size()); } }
        System.out.println("doubtful " + db);
        int folds = opt("folds", 5);
        Map<String, Integer> fold = new TreeMap<>();
        for (GoldPage page : pages) fold.put(page.site(), 0);
        List<String> sites = new ArrayList<>(fold.keySet()); Collections.shuffle(sites, new Random(7));
        for (int i = 0; i < sites.size(); i++) fold.put(sites.get(i), i % folds);
        Boosting.Settings s = new Boosting.Settings(opt("rounds", 80), opt("leaves", 16), opt("rate", .1), opt("rows", .5), opt("columns", .3), opt("least", 3.0), opt("ridge", 3.0), opt("seed", 1));
        List<List<double[]>> chances = new ArrayList<>(Collections.nCopies(n, null)); LineModel[] models = new LineModel[folds];
        for (int f = 0; f < folds; f++) {
            long t = System.nanoTime();
            WordCounts counter = new WordCounts();
            for (int i = 0; i < n; i++) if (fold.get(pages.get(i).site()) != f && !doubtful[i]) counter.add(pages.get(i).site(), cuts.get(i).lines(), labels.get(i));
            counter.finish(); Map<String, Double> ww = counter.weights(); if (opt("nb", 1) == 0) ww = new TreeMap<>(); Wording all = new Wording(ww); boolean nb = opt("nb", 1) == 1;
            for (int i = 0; i < n; i++) rows.set(i, Features.of(cuts.get(i).lines(), nb && fold.get(pages.get(i).site()) != f && !doubtful[i] ? counter.without(pages.get(i).site()) : all));
            List<float[]> x = new ArrayList<>(); List<Integer> y = new ArrayList<>(); List<Float> w = new ArrayList<>();
            for (int i = 0; i < n; i++) if (fold.get(pages.get(i).site()) != f && !doubtful[i]) for (int j = 0; j < rows.get(i).length; j++) {
                x.add(rows.get(i)[j]); y.add(labels.get(i)[j]); w.add(weight(cuts.get(i).lines().get(j), labels.get(i)[j], bodyWords[i]));
            }
            float[] ws = new float[w.size()]; for (int i = 0; i < ws.length; i++) ws[i] = w.get(i);
            Trees trees = new Boosting(x, y.stream().mapToInt(v -> v).toArray(), ws, LineModel.KINDS.size(), s).train();
            models[f] = new LineModel(all, trees);
            for (int i = 0; i < n; i++) if (fold.get(pages.get(i).site()) == f) { List<double[]> c = new ArrayList<>(); for (float[] row : rows.get(i)) c.add(trees.chances(row)); chances.set(i, c); }
            if (opt("v", 0) > 0) System.out.printf("fold %d words %d %.1f s, %d rows, size %d%n", f, ww.size(), (System.nanoTime() - t) / 1e9, x.size(), trees.lines().stream().mapToInt(String::length).sum());
        }
        // decode grid
        double[] best = null;
        for (double enter : new double[] {0, 0.5, 1, 2, 3}) for (double leave : new double[] {0, 0.5, 1, 2, 3}) for (double early : new double[] {0, 1}) {
            double P = 0, R = 0; int hd = 0;
            for (int i = 0; i < n; i++) { int[] k = new RunDecoder(enter, leave, early).decode(chances.get(i)); double[] pr = PageScore.body(pages.get(i).body(), text(pages.get(i), cuts.get(i), k)); P += pr[0]; R += pr[1];
               for (int j = 0; j < k.length; j++) if (k[j] == 1) { Span sp = cuts.get(i).spans().get(j); if (Tokens.plain(pages.get(i).text().substring(sp.start(), sp.end())).equals(Tokens.plain(pages.get(i).title()))) hd++; } }
            P /= n; R /= n; double F = 2*P*R/(P+R);
            if (enter == 0 && leave == 0 && early == 1) System.out.printf("enter %.1f leave %.1f early %.1f: P %.4f R %.4f F1 %.4f head %.1f%n", enter, leave, early, P, R, F, 100.0*hd/n);
            if (best == null || F > best[0]) best = new double[] {F, enter, leave, early};
        }
        System.out.println("best " + Arrays.toString(best));
        { double P = 0, R = 0; int m = 0; RunDecoder d2 = new RunDecoder(best[1], best[2], best[3]); String bad = "2647927e 29f061d2 ae3edd9d e43adadc e5374141 0f1d20e9 63a5e2a7 718a35ef 7dd2fe6d 8d26870a e73cad71 27dcb88d";
          for (int i = 0; i < n; i++) if (!bad.contains(pages.get(i).name().substring(0, 8))) { int[] k = d2.decode(chances.get(i)); double[] pr = PageScore.body(pages.get(i).body(), text(pages.get(i), cuts.get(i), k)); P += pr[0]; R += pr[1]; m++; }
          P /= m; R /= m; System.out.printf("KNOWABLE %d: P %.4f R %.4f F1 %.4f%n", m, P, R, 2*P*R/(P+R)); }
        if (opt("clean", 0) == 0) return;
        RunDecoder dec = new RunDecoder(best[1], best[2], best[3]);
        PageScore score = new PageScore(); PrintWriter err = new PrintWriter("/tmp/cv.txt");
        Cleaner[] cleaners = new Cleaner[folds];
        for (int f = 0; f < folds; f++) cleaners[f] = new Cleaner(new Outlets(), Gazetteer.bundled(), models[f], dec);
        new java.io.File("/tmp/cv").mkdirs();
        for (int i = 0; i < n; i++) {
            GoldPage page = pages.get(i);
            Report rep = cleaners[fold.get(page.site())].clean(new Rendering(page.name(), Text.of(page.text())));
            PageScore.One one = score.add(page, rep);
            err.printf("%.3f %s %s P %.3f R %.3f head %s authors %s date %s | %s | %s || %s | %s || %s | %s%n", one.f1(), page.name(), page.site(), one.precision(), one.recall(), one.headline(), one.authors(), one.date(), page.title(), rep.headline() == null ? null : rep.headline().text(), page.authors(), rep.authors(), page.date(), rep.published());
            try (PrintWriter o = new PrintWriter("/tmp/cv/" + page.name())) {
                for (int j = 0; j < labels.get(i).length; j++) {
                    Span sp = cuts.get(i).spans().get(j); PartKind k = null; String by = "";
                    for (Part pt : rep.parts()) if (pt.span().start() <= sp.start() && sp.end() <= pt.span().end()) { k = pt.kind(); by = pt.decidedBy(); }
                    boolean g = labels.get(i)[j] == 0 || labels.get(i)[j] == 3, q = k == PartKind.BODY || k == PartKind.SUBHEAD;
                    double[] c = chances.get(i).get(j);
                    String tx = page.text().substring(sp.start(), sp.end()).replace('\n', ' ');
                    o.printf("%s %-10s %-10s %.2f %s %s%n", g == q ? " " : g ? "MISS" : "EXTRA", LineModel.KINDS.get(labels.get(i)[j]), k, c[0], by.equals("line model") ? "" : "[" + by + "]", tx.length() > 160 ? tx.substring(0, 160) + "… (" + cuts.get(i).lines().get(j).words() + ")" : tx);
                }
            }
        }
        err.close();
        System.out.println("cleaner: " + score);
    }
    static float weight(Line line, int label, int body) { if (opt("pw", 0) > 0) return (float) (0.3 + opt("pw", 0) * Math.min(150, line.words()) / (body + 150.0) + (label == 1 ? 2 : label == 2 ? 1 : 0)); return (float) (0.5 + Math.min(60, line.words()) / 15.0 + (label == 1 ? 2 : label == 2 ? 1 : 0)); }
    static String text(GoldPage page, Cleaner.Cut cut, int[] k) {
        StringBuilder b = new StringBuilder(); String t = page.text();
        for (int i = 0; i < k.length; i++) if (k[i] == 0 || k[i] == 3) b.append(t, cut.spans().get(i).start(), cut.spans().get(i).end()).append('\n');
        return b.toString();
    }
}
