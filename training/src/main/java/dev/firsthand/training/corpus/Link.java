package dev.firsthand.training.corpus;

/**
 * To which source and cue a content belongs; all three are told by their first tokens.
 *
 * @param source -1 if it has none
 * @param cue -1 if it has none
 */
public record Link(int content, int source, int cue) {

    /** A link to nothing. */
    public static final int NONE = -1;

    /** The same link where the text begins so many tokens later. */
    Link moved(int by) {
        return new Link(content + by, source < 0 ? source : source + by, cue < 0 ? cue : cue + by);
    }
}
