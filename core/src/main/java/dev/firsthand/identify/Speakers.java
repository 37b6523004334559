package dev.firsthand.identify;

import dev.firsthand.model.Attribution;
import dev.firsthand.model.Manner;
import dev.firsthand.model.Outlet;
import dev.firsthand.model.Span;
import dev.firsthand.model.Speaker;
import dev.firsthand.text.Fold;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The speaker of each attribution, once the mentions are resolved. */
final class Speakers {

    private static final int ENCLOSING = 20;
    private static final int LONGEST_NAME = 3;
    private static final Set<String> PASSIVE =
            Set.of("was", "were", "been", "being", "is", "are", "be", "it", "reportedly");
    private static final Set<String> QUANTITIES = Set.of(
            "some",
            "many",
            "others",
            "few",
            "most",
            "all",
            "both",
            "none",
            "nobody",
            "everyone",
            "everybody",
            "those",
            "several",
            "one",
            "anyone",
            "someone",
            "somebody",
            "each",
            "either",
            "neither",
            "half");

    private final Scene scene;
    private final Sources sources;
    private final Map<Integer, Rules.Resolution> resolved;
    private final List<Attribution> attributions;
    private final List<Speaker> speakers = new ArrayList<>();
    private final Interview interview;
    private final Dialogue dialogue;

    Speakers(Scene scene, Sources sources, Map<Integer, Rules.Resolution> resolved, List<Attribution> attributions) {
        this.scene = scene;
        this.sources = sources;
        this.resolved = resolved;
        this.attributions = attributions;
        interview = new Interview(scene);
        dialogue = new Dialogue(scene.report().text(), attributions);
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
        int turn = dialogue.turn(attribution, speakers);
        if (turn >= 0) {
            return again(speakers.get(turn), "dialogue");
        }
        if (attribution.source().isEmpty()) {
            Figure answering = answering(attribution);
            return answering == null ? spoken(attribution, carriedOver(attribution)) : answering.speaker("interview");
        }
        int head = sources.head(i);
        Rules.Resolution resolution = resolved.get(head);
        if (resolution != null && resolution.figure().kind() != Speaker.Kind.UNKNOWN) {
            return spoken(attribution, resolution.figure().speaker(resolution.decidedBy()));
        }
        if (head >= 0 && scene.mentions().get(head) instanceof Pronoun pronoun) {
            return pronoun.person() == Pronoun.Person.FIRST ? firstPerson(i) : unknown("unresolved");
        }
        return asWritten(attribution);
    }

    /** Who gives an answer that is marked as one (“A: …”); null where none is. */
    private @Nullable Figure answering(Attribution attribution) {
        boolean marked =
                attribution.cue().stream().anyMatch(cue -> scene.slice(cue).equals(":"));
        int word = scene.tokens().at(attribution.content().getFirst().start());
        return marked && word < scene.tokens().size()
                ? interview.speaker(scene.tokens().paragraph(word))
                : null;
    }

    /** A quotation that stands alone, and would be a document's or nobody's, is of whom the report spoke with. */
    private Speaker spoken(Attribution attribution, Speaker speaker) {
        Figure person = interview.spokenWith();
        boolean alone = attribution.cue().isEmpty() && attribution.manner() == Manner.DIRECT;
        boolean nobody = speaker.kind() == Speaker.Kind.DOCUMENT || speaker.kind() == Speaker.Kind.UNKNOWN;
        return person != null && alone && nobody ? person.speaker("interview") : speaker;
    }

    /** A quotation without a source of its own belongs to whoever spoke before it. */
    private Speaker carriedOver(Attribution attribution) {
        if (!attribution.cue().isEmpty()) {
            Figure subject = subject(attribution.cue().getFirst());
            if (subject != null) {
                return subject.speaker("sentence-subject");
            }
        }
        boolean goesOn =
                attribution.manner() != Manner.INDIRECT || attribution.cue().isEmpty();
        return !goesOn || speakers.isEmpty() ? unknown("no-source") : again(speakers.getLast(), "carried-over");
    }

    /** What the sentence is about, if it is named before a cue that is not in the passive voice. */
    private @Nullable Figure subject(Span cue) {
        int first = scene.tokens().at(cue.start());
        for (int i = first; i < scene.tokens().size() && scene.tokens().span(i).start() < cue.end(); i++) {
            if (PASSIVE.contains(scene.tokens().plain(i))) {
                return null;
            }
        }
        if (first >= scene.tokens().size()) {
            return null;
        }
        Discourse.Subject subject = scene.discourse().subject(scene.tokens().sentence(first));
        if (subject == null || subject.place() >= first || subject.figure().kind() == Speaker.Kind.UNKNOWN) {
            return null;
        }
        return subject.figure();
    }

    private static Speaker again(Speaker speaker, String decidedBy) {
        return new Speaker(speaker.id(), speaker.name(), speaker.kind(), speaker.role(), speaker.count(), decidedBy);
    }

    /** “I” within somebody's words is whoever speaks them; elsewhere it is the author or the outlet. */
    private Speaker firstPerson(int i) {
        for (int before = i - 1; before >= 0 && before >= i - ENCLOSING; before--) {
            if (encloses(attributions.get(before), attributions.get(i))) {
                return again(speakers.get(before), "first-person");
            }
        }
        boolean quoted =
                scene.tokens().isQuoted(scene.mentions().get(sources.head(i)).anchor());
        Mention first = scene.mentions().get(sources.head(i));
        Figure answering = interview.speaker(scene.tokens().paragraph(first.anchor()));
        if (answering != null) {
            return answering.speaker("interview");
        }
        return quoted && i > 0 ? again(speakers.get(i - 1), "first-person") : author();
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
        Speaker.Kind kind = isName(words) && !isMereStart(attribution) ? Speaker.Kind.PERSON : Speaker.Kind.UNNAMED;
        return new Speaker(kind == Speaker.Kind.PERSON ? Slug.of(words) : id, words, kind, null, null, "as-written");
    }

    /** Whether it is one word of several that has its capital letter from its place alone: “Shoppers say”. */
    private boolean isMereStart(Attribution attribution) {
        Span source = attribution.source().getFirst();
        int word = scene.tokens().at(source.start());
        if (word >= scene.tokens().size() || scene.tokens().at(source.end() - 1) != word) {
            return false;
        }
        String plain = scene.tokens().plain(word);
        return scene.tokens().startsSentence(word)
                && plain.endsWith("s")
                && !plain.endsWith("ss")
                && !scene.tokens().isSeenGreat(plain);
    }

    /** Whether all of one to three words begin with a capital letter. */
    private static boolean isName(String words) {
        String[] parts = words.split("\\s+");
        return parts.length <= LONGEST_NAME
                && Arrays.stream(parts).allMatch(part -> Character.isUpperCase(part.charAt(0)))
                && !QUANTITIES.contains(Fold.plain(words));
    }

    private Speaker unknown(String decidedBy) {
        return new Speaker(scene.report().id() + "-unknown", "unknown", Speaker.Kind.UNKNOWN, null, null, decidedBy);
    }
}
