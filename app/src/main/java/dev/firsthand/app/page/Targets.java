package dev.firsthand.app.page;

import dev.firsthand.app.view.Carried;
import dev.firsthand.app.view.StoryView;
import dev.firsthand.model.Statement;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Style rules for statements whose content lies in several places: a link leads to the first, and these rules light up
 * the others.
 */
final class Targets {

    /** Rules that look at the whole page are dear; past this many, only the first span lights up without a script. */
    private static final int MOST = 300;

    private Targets() {}

    static Inlined of(List<StoryView> stories) {
        return Inlined.text(stories.stream()
                .flatMap(story -> story.reports().stream())
                .flatMap(report -> report.reading().statements().stream())
                .filter(statement -> statement.attribution().content().size() > 1)
                .limit(MOST)
                .map(Targets::rule)
                .collect(Collectors.joining("\n", "", "\n")));
    }

    private static String rule(Statement statement) {
        String anchor = Carried.anchor(statement);
        return ":root:has(#%1$s:target) [data-s~=%1$s]{background:var(--mark-on);color:var(--mark-ink)}"
                .formatted(anchor);
    }
}
