package dev.firsthand.training.lines;

import dev.firsthand.model.Headline;
import dev.firsthand.model.Part;
import dev.firsthand.model.PartKind;
import dev.firsthand.model.Published;
import dev.firsthand.model.Report;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Counts how well captures of pages are read, by the arithmetic of the public scorer of pages. */
final class PageScore {

    private double precision;
    private double recall;
    private int pages;
    private final int[] headlines = new int[2];
    private final int[] authors = new int[2];
    private final int[] dates = new int[2];

    /** What one page got. */
    record One(String page, double precision, double recall, boolean headline, boolean authors, boolean date) {
        double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    One add(GoldPage page, Report report) {
        StringBuilder body = new StringBuilder();
        for (Part part : report.parts()) {
            if (part.kind() == PartKind.BODY || part.kind() == PartKind.SUBHEAD) {
                body.append(body.isEmpty() ? "" : "\n").append(report.text().slice(part.span()));
            }
        }
        double[] pr = body(page.body(), body.toString());
        Headline headline = report.headline();
        boolean title = headline != null && Tokens.plain(headline.text()).equals(Tokens.plain(page.title()));
        boolean names = plain(report.authors()).equals(plain(page.authors()));
        boolean date = report.published() instanceof Published.Stated stated
                && stated.day().toString().equals(page.date());
        precision += pr[0];
        recall += pr[1];
        pages++;
        count(headlines, !page.title().isEmpty(), title);
        count(authors, !page.authors().isEmpty(), names);
        count(dates, !page.date().isEmpty(), date);
        return new One(page.name(), pr[0], pr[1], title, names, date);
    }

    static double[] body(String gold, String found) {
        Map<String, Integer> g = Tokens.shingles(gold);
        Map<String, Integer> p = Tokens.shingles(found);
        int shared = 0;
        for (Map.Entry<String, Integer> each : p.entrySet()) {
            shared += Math.min(each.getValue(), g.getOrDefault(each.getKey(), 0));
        }
        int predicted = p.values().stream().mapToInt(Integer::intValue).sum();
        int all = g.values().stream().mapToInt(Integer::intValue).sum();
        return new double[] {predicted == 0 ? 0 : (double) shared / predicted, all == 0 ? 1 : (double) shared / all};
    }

    private static void count(int[] counts, boolean asked, boolean right) {
        counts[1] += asked ? 1 : 0;
        counts[0] += asked && right ? 1 : 0;
    }

    private static Set<String> plain(List<String> names) {
        Set<String> all = new HashSet<>();
        names.forEach(name -> all.add(Tokens.plain(name)));
        all.remove("");
        return all;
    }

    @Override
    public String toString() {
        double p = 100 * precision / pages;
        double r = 100 * recall / pages;
        return String.format(
                Locale.ROOT,
                "body P %.1f R %.1f F1 %.1f, headline %.1f%%, authors %.1f%% of %d, date %.1f%% of %d",
                p,
                r,
                2 * p * r / (p + r),
                100.0 * headlines[0] / Math.max(1, headlines[1]),
                100.0 * authors[0] / Math.max(1, authors[1]),
                authors[1],
                100.0 * dates[0] / Math.max(1, dates[1]),
                dates[1]);
    }
}
