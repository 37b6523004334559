package dev.firsthand.intake.page;

import dev.firsthand.model.PartKind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sets aside what tags and classes say is no part of the story; but the words of a class are not believed where regions of
 * that class hold the most of the page's running text.
 */
final class SettingAside {

    /** In this order, where a region bears several hints. */
    private static final Map<Hint, PartKind> KINDS = new EnumMap<>(Map.ofEntries(
            Map.entry(Hint.BYLINE, PartKind.BYLINE),
            Map.entry(Hint.DATE, PartKind.BYLINE),
            Map.entry(Hint.CAPTION, PartKind.CAPTION),
            Map.entry(Hint.CREDIT, PartKind.CREDIT),
            Map.entry(Hint.CONTROL, PartKind.NAVIGATION),
            Map.entry(Hint.NAVIGATION, PartKind.NAVIGATION),
            Map.entry(Hint.TEASER, PartKind.TEASER),
            Map.entry(Hint.CALL, PartKind.OTHER),
            Map.entry(Hint.ADVERTISEMENT, PartKind.OTHER),
            Map.entry(Hint.COMMENTS, PartKind.OTHER),
            Map.entry(Hint.LEGAL, PartKind.LEGAL),
            Map.entry(Hint.BIOGRAPHY, PartKind.OTHER),
            Map.entry(Hint.UNSEEN, PartKind.OTHER),
            Map.entry(Hint.HIDDEN, PartKind.OTHER)));

    /** What labels of text that is not shown say. */
    static final String HIDDEN = "hidden";

    /** A byline, date, caption or credit has no more words of running text. */
    private static final int SHORT = 100;

    /** Each doubts one class more. */
    private static final int ROUNDS = 8;

    private final Labels labels;
    private final Set<String> doubted = new HashSet<>();

    private SettingAside(Labels labels) {
        this.labels = labels;
    }

    static void in(Labels labels) {
        SettingAside aside = new SettingAside(labels);
        boolean more = true;
        for (int round = 0; more && round < ROUNDS; round++) {
            more = aside.doubts();
        }
        aside.apply(labels.root());
    }

    /** Doubts the class whose regions would set aside more than they leave. */
    private boolean doubts() {
        Map<String, Integer> prose = new HashMap<>();
        int set = gather(labels.root(), prose);
        int rest = labels.root().prose() - set;
        String worst = null;
        for (Map.Entry<String, Integer> each : prose.entrySet()) {
            int limit = each.getKey().startsWith("HIDDEN") ? rest / 2 : rest;
            boolean more = worst == null || each.getValue() > prose.getOrDefault(worst, 0);
            if (each.getValue() > limit && more) {
                worst = each.getKey();
            }
        }
        return worst != null && doubted.add(worst);
    }

    private int gather(Region region, Map<String, Integer> prose) {
        Hint hint = hint(region);
        if (hint == null) {
            int sum = 0;
            for (Region child : region.children()) {
                sum += gather(child, prose);
            }
            return sum;
        }
        boolean sure = hint == Hint.COMMENTS || hint == Hint.CONTROL;
        if (!sure && region.prose() > 0) {
            prose.merge(key(hint, region), region.prose(), Integer::sum);
        }
        return region.prose();
    }

    private static String key(Hint hint, Region region) {
        return hint + " " + region.element().className();
    }

    private void apply(Region region) {
        Hint hint = hint(region);
        if (hint == null) {
            region.children().forEach(this::apply);
        } else {
            labels.set(
                    region,
                    KINDS.getOrDefault(hint, PartKind.OTHER),
                    hint.name().toLowerCase(Locale.ROOT));
        }
    }

    private @Nullable Hint hint(Region region) {
        if (region.hints().contains(Hint.HIDDEN) && isBelieved(Hint.HIDDEN, region)) {
            return Hint.HIDDEN;
        }
        if (region.hints().isEmpty()
                || region.prose() * 2 > labels.root().prose()
                || region.heading() == 1
                || region.hints().contains(Hint.STORY)) {
            return null;
        }
        for (Hint hint : KINDS.keySet()) {
            if (region.hints().contains(hint) && isBelieved(hint, region)) {
                return hint;
            }
        }
        return null;
    }

    private boolean isBelieved(Hint hint, Region region) {
        boolean tooLong = region.prose() > SHORT
                && (hint == Hint.BYLINE || hint == Hint.DATE || hint == Hint.CAPTION || hint == Hint.CREDIT);
        return !tooLong && (doubted.isEmpty() || !doubted.contains(key(hint, region)));
    }
}
