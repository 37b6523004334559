package dev.firsthand.intake.page;

import dev.firsthand.model.PartKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each block of an outline is for, as far as it is known yet; the first to tell is believed. */
final class Labels {

    private final Outline outline;
    private final @Nullable Label[] labels;

    Labels(Outline outline) {
        this.outline = outline;
        this.labels = new Label[outline.blocks().size()];
    }

    int size() {
        return labels.length;
    }

    Block block(int at) {
        return outline.blocks().get(at);
    }

    Region root() {
        return outline.root();
    }

    boolean isOpen(int at) {
        return labels[at] == null;
    }

    boolean is(PartKind kind, int at) {
        Label label = labels[at];
        return label != null && label.kind() == kind;
    }

    @Nullable
    Label at(int at) {
        return labels[at];
    }

    /** Labels a block that has no label yet. */
    void set(int at, PartKind kind, String because) {
        if (labels[at] == null) {
            labels[at] = new Label(kind, because);
        }
    }

    /** Labels a block, whatever it was labelled before. */
    void replace(int at, PartKind kind, String because) {
        labels[at] = new Label(kind, because);
    }

    void set(Region region, PartKind kind, String because) {
        for (int i = region.from(); i < region.to(); i++) {
            set(i, kind, because);
        }
    }

    /** For each index the words of running text that are before it and not labelled, and one more for all. */
    int[] openProse() {
        int[] sums = new int[size() + 1];
        for (int i = 0; i < size(); i++) {
            sums[i + 1] = sums[i] + (isOpen(i) && block(i).isProse() ? block(i).words() : 0);
        }
        return sums;
    }

    List<Label> all() {
        List<Label> all = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            set(i, PartKind.NAVIGATION, "outside the story");
        }
        Arrays.stream(labels).forEach(label -> all.add(label == null ? new Label(PartKind.OTHER, "") : label));
        return all;
    }
}
