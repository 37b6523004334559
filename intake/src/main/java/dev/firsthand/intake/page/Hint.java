package dev.firsthand.intake.page;

/** What the tag of a region, or the words in its class and id, say it is for. */
enum Hint {
    /** The story itself. */
    STORY,
    HEADLINE,
    /** A short text under the headline. */
    STANDFIRST,
    BYLINE,
    DATE,
    CAPTION,
    CREDIT,
    /** What the tag itself says is for moving about: a button, a menu. */
    CONTROL,
    /** Menus, buttons, tags, lists of pages. */
    NAVIGATION,
    /** Other stories. */
    TEASER,
    /** Newsletters, subscriptions, donations, consent. */
    CALL,
    ADVERTISEMENT,
    COMMENTS,
    LEGAL,
    /** A note on the author. */
    BIOGRAPHY,
    /** Another's post shown in the story. */
    EMBED,
    /** Only for readers of screens. */
    UNSEEN,
    /** Not shown. */
    HIDDEN
}
