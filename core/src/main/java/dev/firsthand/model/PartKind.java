package dev.firsthand.model;

/** What a run of a report's text is for. Only {@link #BODY}, {@link #SUBHEAD} and {@link #CAPTION} tell the story. */
public enum PartKind {
    HEADLINE,
    BYLINE,
    DATELINE,
    BODY,
    SUBHEAD,
    CAPTION,
    CREDIT,
    LEGAL,
    NAVIGATION,
    /** Another story's headline or lead. */
    TEASER,
    OTHER;

    /** The word the record format uses. */
    public String label() {
        return Labels.of(this);
    }
}
