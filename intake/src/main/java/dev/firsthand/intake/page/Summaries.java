package dev.firsthand.intake.page;

import java.util.List;
import org.jsoup.nodes.Document;

/** How a page sums itself up for those who link to it. */
final class Summaries {

    private static final String DESCRIPTIONS =
            "meta[property=og:description], meta[name=description], meta[name=twitter:description]";

    private Summaries() {}

    static List<Words> of(Document document) {
        return document.select(DESCRIPTIONS).stream()
                .map(meta -> Words.of(meta.attr("content")))
                .filter(words -> !words.all().isEmpty())
                .toList();
    }
}
