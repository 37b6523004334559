package dev.firsthand.compare;

import dev.firsthand.model.Copy;
import dev.firsthand.model.Origin;
import dev.firsthand.model.Report;
import dev.firsthand.model.Speaker;
import dev.firsthand.model.Stance;
import dev.firsthand.model.Statement;
import dev.firsthand.model.Via;
import dev.firsthand.text.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a claim entered the press, as far as its statements show. An outlet that only relays adds no origin; what one
 * outlet has from unnamed sources is one, however many of its sentences say so; a reprint rests on the original.
 */
final class Origins {

    private static final Set<Via.Kind> PRESS = Set.of(Via.Kind.OUTLET, Via.Kind.WIRE, Via.Kind.BROADCAST);

    private final Originals originals;
    private final Mentioned mentioned;

    /** @param reports of the story, by id */
    Origins(Map<String, Report> reports, List<Copy> copies) {
        originals = new Originals(reports, copies);
        mentioned = new Mentioned(reports.values());
    }

    /**
     * The origins of a claim, earliest first.
     *
     * @param statements of the claim, earliest first
     */
    List<Origin> of(List<Wording> statements) {
        Distinct found = new Distinct();
        for (Wording wording : statements) {
            if (wording.statement().attribution().stance() == Stance.ASSERTS
                    || wording.statement().attribution().stance() == Stance.CORRECTS) {
                found.add(origin(wording));
            }
        }
        return new Resting(found.all()).origins();
    }

    private Found origin(Wording wording) {
        Statement statement = wording.statement();
        Speaker speaker = statement.speaker();
        String outlet = outlet(wording);
        String other = speaker.kind() == Speaker.Kind.PERSON ? null : mentioned.in(speaker.name(), wording.report());
        if (other != null) {
            return Found.of(wording, other, Speaker.Kind.OUTLET, other, null);
        }
        String copied = originals.copiedFrom(wording);
        return switch (speaker.kind()) {
            case UNNAMED ->
                Found.of(wording, speaker.name() + " (" + outlet + ")", Speaker.Kind.UNNAMED, outlet, copied);
            case UNKNOWN -> Found.of(wording, outlet, Speaker.Kind.OUTLET, outlet, copied);
            case OUTLET -> Found.of(wording, speaker.name(), Speaker.Kind.OUTLET, speaker.name(), null);
            default -> Found.of(wording, speaker.name(), speaker.kind(), outlet, null);
        };
    }

    /** Whose reporting it is: the outlet's that is credited, else the report's own. */
    private String outlet(Wording wording) {
        Via via = wording.statement().attribution().via();
        return via != null && PRESS.contains(via.kind())
                ? via.name()
                : wording.report().outletOrFile();
    }

    /**
     * An origin in the making.
     *
     * @param outlet whose reporting it is
     * @param copied the outlet of the report that this one reprints here, or null
     */
    record Found(
            List<Wording> statements,
            String name,
            Speaker.Kind kind,
            String outlet,
            @Nullable String copied) {

        /** So many words quoted by both are one source's. */
        static final int SAME_WORDS = 5;

        static Found of(Wording wording, String name, Speaker.Kind kind, String outlet, @Nullable String copied) {
            return new Found(new ArrayList<>(List.of(wording)), name, kind, outlet, copied);
        }

        Wording first() {
            return statements.getFirst();
        }

        boolean isSame(Found other) {
            if (kind == Speaker.Kind.UNNAMED || other.kind == Speaker.Kind.UNNAMED) {
                boolean oneOutlet = Fold.plain(outlet).equals(Fold.plain(other.outlet));
                return kind == other.kind && (oneOutlet || quoteTheSame(other));
            }
            if (kind == Speaker.Kind.OUTLET && other.kind == Speaker.Kind.OUTLET) {
                return Fold.plain(name).equals(Fold.plain(other.name));
            }
            return kind == other.kind && areOneSpeaker(other);
        }

        /** Two outlets' officials who say the same words are one official. */
        private boolean quoteTheSame(Found other) {
            return Verbatim.between(first().quoted(), other.first().quoted()).longest() >= SAME_WORDS;
        }

        private boolean areOneSpeaker(Found other) {
            return SameSpeaker.of(first().voice(), other.first().voice()) == SameSpeaker.Verdict.SAME;
        }
    }
}
