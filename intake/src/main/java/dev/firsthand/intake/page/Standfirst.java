package dev.firsthand.intake.page;

import dev.firsthand.model.PartKind;
import java.util.List;
import java.util.Set;

/** Finds the standfirst: the line or two under the headline that sum the story up. */
final class Standfirst {

    private static final int NEAR = 8;
    private static final int FEWEST = 5;
    private static final int MOST = 80;
    private static final Set<String> TAGS = Set.of("h2", "h3", "h4", "p");

    private final List<Words> summaries;

    /** @param summaries what the page declares as its description */
    Standfirst(List<Words> summaries) {
        this.summaries = List.copyOf(summaries);
    }

    /** Labels the first line that is one between the headline and the story, which must be labelled already. */
    void label(Labels labels, int headline) {
        Words title =
                headline < 0 ? Words.of("") : Words.of(labels.block(headline).text());
        int last = headline < 0 ? 0 : Math.min(labels.size(), headline + 1 + NEAR);
        for (int i = headline + 1; i < last && !labels.is(PartKind.BODY, i); i++) {
            Block block = labels.block(i);
            if (!labels.is(PartKind.CAPTION, i)
                    && isLine(block)
                    && (isDeclared(block) || isPlaced(labels, i))
                    && Words.of(block.text()).likeness(title) < 0.8) {
                labels.replace(i, PartKind.SUBHEAD, "standfirst");
                return;
            }
        }
    }

    private static boolean isLine(Block block) {
        return block.words() >= FEWEST
                && block.words() <= MOST
                && block.linkShare() < 0.5
                && !block.text().startsWith("By ")
                && !block.text().startsWith("By\n");
    }

    private boolean isDeclared(Block block) {
        Words words = Words.of(block.text());
        return summaries.stream().anyMatch(summary -> summary.likeness(words) > 0.7);
    }

    private static boolean isPlaced(Labels labels, int at) {
        Region region = labels.block(at).region();
        boolean hinted = region.hints().contains(Hint.STANDFIRST)
                || (region.parent() != null && region.parent().hints().contains(Hint.STANDFIRST));
        boolean byline = labels.is(PartKind.BYLINE, at);
        boolean aside =
                labels.is(PartKind.OTHER, at) || labels.is(PartKind.TEASER, at) || labels.is(PartKind.NAVIGATION, at);
        return hinted || (!byline && !aside && TAGS.contains(region.tag()));
    }
}
