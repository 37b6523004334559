package dev.firsthand.attribute;

import java.util.Set;

/** Nouns that name where, at what or in what something was said. */
final class Occasions {

    private static final Set<String> EVENTS = Set.of(
            "interview",
            "statement",
            "conference",
            "briefing",
            "speech",
            "email",
            "e-mail",
            "tweet",
            "tweets",
            "post",
            "rally",
            "debate",
            "hearing",
            "appearance",
            "call",
            "week",
            "month",
            "year",
            "weekend",
            "morning",
            "night",
            "afternoon",
            "evening",
            "memo",
            "letter",
            "press",
            "address",
            "event",
            "meeting",
            "testimony",
            "broadcast",
            "podcast",
            "release",
            "filing",
            "op-ed",
            "message",
            "interviews",
            "twitter",
            "facebook",
            "forum",
            "town-hall",
            "panel",
            "remarks",
            "telephone",
            "phone",
            "video",
            "blog",
            "essay",
            "book");

    private static final Set<String> TEXTS = Set.of(
            "statement",
            "statements",
            "letter",
            "letters",
            "report",
            "reports",
            "resolution",
            "tweet",
            "tweets",
            "ad",
            "ads",
            "memo",
            "email",
            "emails",
            "e-mail",
            "e-mails",
            "post",
            "posts",
            "message",
            "messages",
            "video",
            "lawsuit",
            "suit",
            "complaint",
            "petition",
            "brief",
            "filing",
            "motion",
            "article",
            "op-ed",
            "essay",
            "note",
            "release",
            "declaration",
            "affidavit",
            "advisory",
            "alert",
            "notice",
            "leaflet",
            "manifesto",
            "document",
            "ruling",
            "opinion",
            "order",
            "testimony",
            "study",
            "survey",
            "warning");

    private Occasions() {}

    /** Whether a noun phrase names something that is written or shown to say something. */
    static boolean isText(Scene scene, Phrase noun) {
        for (int i = noun.first(); i <= noun.last(); i++) {
            if (TEXTS.contains(scene.lower(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean isEvent(String lower) {
        return EVENTS.contains(lower);
    }
}
