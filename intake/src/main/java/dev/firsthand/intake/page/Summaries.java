package dev.firsthand.intake.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How a page sums itself up for those who link to it. */
final class Summaries {

    private static final Set<String> NAMES = Set.of("description", "twitter:description");

    private Summaries() {}

    static List<Words> of(Marked marked) {
        return marked.metas().stream()
                .filter(meta -> meta.attr("property").equalsIgnoreCase("og:description")
                        || NAMES.contains(meta.attr("name").toLowerCase(Locale.ROOT)))
                .map(meta -> Words.of(meta.attr("content")))
                .filter(words -> !words.all().isEmpty())
                .toList();
    }
}
