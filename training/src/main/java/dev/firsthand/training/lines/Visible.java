package dev.firsthand.training.lines;

import java.util.List;
import java.util.Locale;

/**
 * What can be read at all: of how many pages the gold data stands in the visible text, and the body figures of a model that
 * gets every label right.
 */
record Visible(
        int pages, int headlines, int dates, int authored, int authors, int doubtful, double precision, double recall) {

    static Visible of(List<LabelledPage> pages) {
        int headlines = 0;
        int dates = 0;
        int authored = 0;
        int authors = 0;
        int doubtful = 0;
        double precision = 0;
        double recall = 0;
        for (LabelledPage page : pages) {
            GoldPage gold = page.page();
            String title = Tokens.plain(gold.title());
            headlines += gold.lines().stream()
                            .anyMatch(line -> Tokens.plain(line.text()).equals(title))
                    ? 1
                    : 0;
            dates += gold.lines().stream().anyMatch(line -> Days.tells(line.text(), gold.date())) ? 1 : 0;
            authored += gold.authors().isEmpty() ? 0 : 1;
            authors += !gold.authors().isEmpty() && namesAll(page) ? 1 : 0;
            doubtful += page.isDoubtful() ? 1 : 0;
            double[] body = PageScore.body(gold.body(), page.labelledBody());
            precision += body[0];
            recall += body[1];
        }
        int n = pages.size();
        return new Visible(n, headlines, dates, authored, authors, doubtful, precision / n, recall / n);
    }

    private static boolean namesAll(LabelledPage page) {
        String words = " " + Tokens.plain(page.text().original()) + " ";
        return page.page().authors().stream().allMatch(name -> words.contains(" " + Tokens.plain(name) + " "));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "visible on %d pages: headline %d, date %d, authors %d of %d; doubtful %d; by the labels body P %.1f R %.1f F1 %.1f",
                pages,
                headlines,
                dates,
                authors,
                authored,
                doubtful,
                100 * precision,
                100 * recall,
                200 * precision * recall / (precision + recall));
    }
}
