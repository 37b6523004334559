package dev.firsthand.training.corpus;

import dev.firsthand.encoder.Head;
import dev.firsthand.encoder.Window;
import java.util.ArrayList;
import java.util.List;

/**
 * A window of a labelled text.
 *
 * @param first the window's first token, counted through the whole text
 */
public record Sample(Labelled text, Window window, int first) {

    /** How many tokens the window has. */
    public int size() {
        return window.paragraphs().stream().mapToInt(List::size).sum();
    }

    /** The number of the label of one of the window's tokens. */
    public int label(Head head, int token) {
        return text.label(head, first + token);
    }

    /** The links of contents that begin in the window, by the window's tokens; what lies outside is none. */
    public List<Link> links() {
        int size = size();
        List<Link> links = new ArrayList<>();
        for (Link link : text.links()) {
            if (link.content() >= first && link.content() < first + size) {
                links.add(new Link(link.content() - first, within(link.source(), size), within(link.cue(), size)));
            }
        }
        return links;
    }

    private int within(int token, int size) {
        return token >= first && token < first + size ? token - first : Link.NONE;
    }
}
