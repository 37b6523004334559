package dev.firsthand.identify;

import dev.firsthand.model.Annotation;
import dev.firsthand.model.Attribution;
import dev.firsthand.model.Manner;
import dev.firsthand.model.Sentence;
import dev.firsthand.model.Span;
import dev.firsthand.model.Via;
import dev.firsthand.text.Channels;
import dev.firsthand.text.Outlets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An interview that goes on: “Ms. Roe told KQBX the lake was low. ‘I have seen it,’ she said.” Words in quotation marks
 * reach the outlet the way the same speaker's words just before did, unless another time or place is told.
 */
final class GoingOn {

    private static final int SENTENCES = 8;
    private static final Set<String> TURNS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "earlier",
            "later",
            "meanwhile",
            "separately",
            "previously",
            "yesterday",
            "today",
            "then");

    private static final Set<String> INTERVIEWERS = Set.of(
            "host",
            "co-host",
            "anchor",
            "interviewer",
            "moderator",
            "presenter",
            "him",
            "her",
            "them",
            "me",
            "us",
            "viewers",
            "listeners",
            "audience");

    private final Scene scene;
    private final Annotation annotation;
    private final Channels channels;
    private final Map<Integer, List<Integer>> sentences = new HashMap<>();

    /** Where somebody spoke last, and in which paragraph. */
    private record Place(String speaker, Via via, int paragraph) {}

    GoingOn(Scene scene, Annotation annotation, Outlets outlets) {
        this.scene = scene;
        this.annotation = annotation;
        this.channels = new Channels(scene.report(), outlets);
        for (int i = 0; i < annotation.sentences().size(); i++) {
            sentences
                    .computeIfAbsent(annotation.sentences().get(i).paragraph(), key -> new ArrayList<>())
                    .add(i);
        }
    }

    /** The attributions, with the channel where it goes on. */
    List<Attribution> carried(List<Attribution> attributions, Speakers speakers) {
        List<Attribution> carried = new ArrayList<>();
        Place last = null;
        for (int i = 0; i < attributions.size(); i++) {
            Attribution attribution = attributions.get(i);
            int paragraph = paragraph(attribution);
            String speaker = speakers.of(i).id();
            Via via = attribution.via();
            if (via == null && goesOn(attribution)) {
                boolean near = last != null && last.speaker().equals(speaker) && paragraph - last.paragraph() <= 1;
                via = near && last != null ? last.via() : setting(attribution, speaker, paragraph);
            }
            if (via != null) {
                last = new Place(speaker, via, paragraph);
            } else if (last != null && last.speaker().equals(speaker) && isElsewhere(attribution)) {
                last = null;
            }
            carried.add(via == null || via.equals(attribution.via()) ? attribution : attribution.withVia(via));
        }
        return carried;
    }

    private int paragraph(Attribution attribution) {
        int word = Math.min(
                scene.tokens().at(attribution.content().getFirst().start()),
                scene.tokens().size() - 1);
        return scene.tokens().paragraph(word);
    }

    private boolean goesOn(Attribution attribution) {
        return attribution.manner() != Manner.INDIRECT && !isElsewhere(attribution);
    }

    /** Whether the words around the cue tell of another time, occasion or listener. */
    private boolean isElsewhere(Attribution attribution) {
        if (attribution.occasion() != null || isToSomebodyElse(attribution.addressee())) {
            return true;
        }
        if (attribution.cue().isEmpty()) {
            return false;
        }
        Tokens tokens = scene.tokens();
        int cue = tokens.at(attribution.cue().getFirst().start());
        for (int i = Math.max(0, cue - SENTENCES); i < Math.min(tokens.size(), cue + SENTENCES); i++) {
            boolean own = tokens.sentence(i) == tokens.sentence(cue) && !isContent(attribution, tokens.span(i));
            if (own && TURNS.contains(tokens.plain(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a listener is told who need not be who asks the questions there: “told reporters”, not “told the host”. */
    private boolean isToSomebodyElse(@Nullable Span addressee) {
        if (addressee == null) {
            return false;
        }
        Tokens tokens = scene.tokens();
        for (int i = tokens.at(addressee.start());
                i < tokens.size() && tokens.span(i).start() < addressee.end();
                i++) {
            if (INTERVIEWERS.contains(tokens.plain(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isContent(Attribution attribution, Span word) {
        return attribution.content().stream().anyMatch(content -> content.contains(word));
    }

    /** The channel that a sentence shortly before sets, if it is about the speaker. */
    private @Nullable Via setting(Attribution attribution, String speaker, int paragraph) {
        int before = attribution.content().getFirst().start();
        for (int p = paragraph; p >= Math.max(0, paragraph - 1); p--) {
            List<Integer> near = sentences.getOrDefault(p, List.of());
            for (int i = near.size() - 1, tries = 0; i >= 0 && tries < SENTENCES; i--, tries++) {
                Sentence sentence = annotation.sentences().get(near.get(i));
                if (sentence.span().start() < before) {
                    Discourse.Subject subject = scene.discourse().subject(near.get(i));
                    boolean about = subject != null && subject.figure().id().equals(speaker);
                    Via via = about ? channels.spokenOn(sentence.span()) : null;
                    if (via != null) {
                        return via;
                    }
                }
            }
        }
        return null;
    }
}
