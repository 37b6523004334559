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

    private Occasions() {}

    static boolean isEvent(String lower) {
        return EVENTS.contains(lower);
    }
}
