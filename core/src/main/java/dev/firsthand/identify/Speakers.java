package dev.firsthand.identify;

import dev.firsthand.model.Attribution;
import dev.firsthand.model.Manner;
import dev.firsthand.model.Outlet;
import dev.firsthand.model.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The speaker of each attribution, once the mentions are resolved. */
final class Speakers {

    private static final int ENCLOSING = 20;

    private final Scene scene;
    private final Sources sources;
    private final Map<Integer, Rules.Resolution> resolved;
    private final List<Attribution> attributions;
    private final List<Speaker> speakers = new ArrayList<>();

    Speakers(Scene scene, Sources sources, Map<Integer, Rules.Resolution> resolved, List<Attribution> attributions) {
        this.scene = scene;
        this.sources = sources;
        this.resolved = resolved;
        this.attributions = attributions;
        for (int i = 0; i < attributions.size(); i++) {
            speakers.add(decide(i));
        }
    }

    /** The speaker of an attribution, by its number. */
    Speaker of(int attribution) {
        return speakers.get(attribution);
    }

    private Speaker decide(int i) {
        Attribution attribution = attributions.get(i);
        if (attribution.source().isEmpty()) {
            return carriedOver(attribution);
        }
        int head = sources.head(i);
        Rules.Resolution resolution = resolved.get(head);
        if (resolution != null && resolution.figure().kind() != Speaker.Kind.UNKNOWN) {
            return resolution.figure().speaker(resolution.decidedBy());
        }
        boolean firstPerson = head >= 0
                && scene.mentions().get(head) instanceof Pronoun pronoun
                && pronoun.person() == Pronoun.Person.FIRST;
        return firstPerson ? firstPerson(i) : asWritten(attribution);
    }

    /** A quotation without a source of its own belongs to whoever spoke before it. */
    private Speaker carriedOver(Attribution attribution) {
        boolean goesOn =
                attribution.manner() != Manner.INDIRECT || attribution.cue().isEmpty();
        if (!goesOn || speakers.isEmpty()) {
            return unknown("no-source");
        }
        Speaker before = speakers.getLast();
        return new Speaker(before.id(), before.name(), before.kind(), before.role(), before.count(), "carried-over");
    }

    /** “I” within somebody's words is whoever speaks them; elsewhere it is the author or the outlet. */
    private Speaker firstPerson(int i) {
        for (int before = i - 1; before >= 0 && before >= i - ENCLOSING; before--) {
            if (encloses(attributions.get(before), attributions.get(i))) {
                Speaker speaker = speakers.get(before);
                return new Speaker(
                        speaker.id(), speaker.name(), speaker.kind(), speaker.role(), speaker.count(), "first-person");
            }
        }
        return author();
    }

    private static boolean encloses(Attribution outer, Attribution inner) {
        return outer.content().stream()
                .anyMatch(content -> content.contains(inner.source().getFirst()));
    }

    private Speaker author() {
        List<String> authors = scene.report().authors();
        if (!authors.isEmpty()) {
            String name = authors.getFirst();
            return new Speaker(Slug.of(name), name, Speaker.Kind.PERSON, null, null, "author");
        }
        Outlet outlet = scene.report().outlet();
        return outlet == null
                ? unknown("first-person")
                : new Speaker(Slug.of(outlet.name()), outlet.name(), Speaker.Kind.OUTLET, null, null, "author");
    }

    private Speaker asWritten(Attribution attribution) {
        String words = scene.slice(attribution.source().getFirst());
        if (words.isEmpty()) {
            return unknown("no-source");
        }
        String id = scene.report().id() + "-" + Slug.of(words);
        return new Speaker(id, words, Speaker.Kind.UNNAMED, null, null, "as-written");
    }

    private Speaker unknown(String decidedBy) {
        return new Speaker(scene.report().id() + "-unknown", "unknown", Speaker.Kind.UNKNOWN, null, null, decidedBy);
    }
}
