package dev.firsthand.intake.page;

import dev.firsthand.model.PartKind;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sets aside what tags and classes say is no part of the story; but a hint is not believed that would set aside more
 * running text than it leaves.
 */
final class SettingAside {

    /** In this order, where a region bears several hints. */
    private static final Map<Hint, PartKind> KINDS = new EnumMap<>(Map.ofEntries(
            Map.entry(Hint.BYLINE, PartKind.BYLINE),
            Map.entry(Hint.DATE, PartKind.BYLINE),
            Map.entry(Hint.CAPTION, PartKind.CAPTION),
            Map.entry(Hint.CREDIT, PartKind.CREDIT),
            Map.entry(Hint.NAVIGATION, PartKind.NAVIGATION),
            Map.entry(Hint.TEASER, PartKind.TEASER),
            Map.entry(Hint.CALL, PartKind.OTHER),
            Map.entry(Hint.ADVERTISEMENT, PartKind.OTHER),
            Map.entry(Hint.COMMENTS, PartKind.OTHER),
            Map.entry(Hint.LEGAL, PartKind.LEGAL),
            Map.entry(Hint.BIOGRAPHY, PartKind.OTHER),
            Map.entry(Hint.UNSEEN, PartKind.OTHER),
            Map.entry(Hint.HIDDEN, PartKind.OTHER)));

    /** These may well hold more text than the story. */
    private static final Set<Hint> LONG = EnumSet.of(Hint.COMMENTS, Hint.TEASER);

    private static final int STORY = 80;

    private SettingAside() {}

    static void in(Labels labels) {
        Set<Hint> believed = EnumSet.copyOf(KINDS.keySet());
        Hint doubted = doubted(labels.root(), believed);
        while (doubted != null) {
            believed.remove(doubted);
            doubted = doubted(labels.root(), believed);
        }
        apply(labels.root(), believed, labels);
    }

    /** The hint that sets aside most, if it should not be believed. */
    private static @Nullable Hint doubted(Region root, Set<Hint> believed) {
        Map<Hint, Integer> prose = new EnumMap<>(Hint.class);
        gather(root, root, believed, prose);
        int rest = root.prose() - prose.values().stream().mapToInt(Integer::intValue).sum();
        Hint worst = null;
        for (Map.Entry<Hint, Integer> each : prose.entrySet()) {
            int limit = LONG.contains(each.getKey()) ? Math.min(rest, STORY) : each.getKey() == Hint.HIDDEN ? rest / 2 : rest;
            boolean doubtful = LONG.contains(each.getKey()) ? rest < STORY && each.getValue() > rest : each.getValue() > limit;
            if (doubtful && (worst == null || each.getValue() > prose.getOrDefault(worst, 0))) {
                worst = each.getKey();
            }
        }
        return worst;
    }

    private static void gather(Region root, Region region, Set<Hint> believed, Map<Hint, Integer> prose) {
        Hint hint = hint(root, region, believed);
        if (hint != null) {
            prose.merge(hint, region.prose(), Integer::sum);
        } else {
            region.children().forEach(child -> gather(root, child, believed, prose));
        }
    }

    private static void apply(Region region, Set<Hint> believed, Labels labels) {
        Hint hint = hint(labels.root(), region, believed);
        if (hint != null) {
            labels.set(
                    region,
                    KINDS.getOrDefault(hint, PartKind.OTHER),
                    hint.name().toLowerCase(Locale.ROOT));
        } else {
            region.children().forEach(child -> apply(child, believed, labels));
        }
    }

    private static @Nullable Hint hint(Region root, Region region, Set<Hint> believed) {
        if (region.prose() * 2 > root.prose() || region.heading() == 1) {
            return null;
        }
        Set<Hint> hints = region.hints();
        if (hints.contains(Hint.HIDDEN) && believed.contains(Hint.HIDDEN)) {
            return Hint.HIDDEN;
        }
        if (hints.contains(Hint.STORY)) {
            return null;
        }
        for (Hint hint : KINDS.keySet()) {
            boolean long_ = (hint == Hint.BYLINE || hint == Hint.DATE) && region.prose() > 40;
            if (hints.contains(hint) && believed.contains(hint) && !long_) {
                return hint;
            }
        }
        return null;
    }
}
