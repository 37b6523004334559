package dev.firsthand.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element that holds lines of its own, with the run of blocks that lie in it. */
final class Region {

    private final @Nullable Region parent;
    private final Element element;
    private final Set<Hint> hints;
    private final List<Region> children = new ArrayList<>();
    private final int from;
    private final int proseBefore;
    private int to;
    private int prose;
    private int pictures;

    Region(@Nullable Region parent, Element element, Set<Hint> hints, int from, int proseBefore) {
        this.parent = parent;
        this.element = element;
        this.hints = hints;
        this.from = from;
        this.to = from;
        this.proseBefore = proseBefore;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    @Nullable
    Region parent() {
        return parent;
    }

    Element element() {
        return element;
    }

    String tag() {
        return element.normalName();
    }

    /** What its tag, class and id say it is for. */
    Set<Hint> hints() {
        return hints;
    }

    List<Region> children() {
        return children;
    }

    /** The index of its first block. */
    int from() {
        return from;
    }

    /** The index after its last block. */
    int to() {
        return to;
    }

    /** How many words of running text lie in it. */
    int prose() {
        return prose;
    }

    /** How many pictures lie in it. */
    int pictures() {
        return pictures;
    }

    void addPicture() {
        pictures++;
    }

    /** Called once, when the last block in it is known. */
    void close(int to, int proseUntil) {
        this.to = to;
        this.prose = proseUntil - proseBefore;
        if (parent != null) {
            parent.pictures += pictures;
        }
    }

    boolean holds(int block) {
        return from <= block && block < to;
    }

    /** 1 to 6 for a heading, 0 for anything else. */
    int heading() {
        String tag = tag();
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6'
                ? tag.charAt(1) - '0'
                : 0;
    }

    /** Whether it is such an element or lies in one. */
    boolean isWithin(String tag) {
        for (Region region = this; region != null; region = region.parent) {
            if (region.tag().equals(tag)) {
                return true;
            }
        }
        return false;
    }
}
