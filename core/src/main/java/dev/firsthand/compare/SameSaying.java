package dev.firsthand.compare;

import dev.firsthand.compare.Wording.Token;
import dev.firsthand.model.Act;
import dev.firsthand.model.Attribution;
import dev.firsthand.model.Manner;
import dev.firsthand.model.Said;
import dev.firsthand.model.Stance;
import java.util.List;

/** How surely two statements carry one act of saying: by the words quoted in both, or by what they say of one speaker. */
final class SameSaying {

    /** The same words from the same mouth. */
    static final double VERBATIM = 2;

    /** So many words shared in quotation marks are one saying whoever the outlets give as the speaker. */
    private static final int UNMISTAKABLE = 8;

    private static final int QUOTED = 5;
    private static final double QUOTED_SHARE = 0.6;
    private static final int RUN = 6;

    /** Likeness at which what one speaker is given for is one saying. */
    private static final double PARAPHRASE = 0.27;

    /** The same where the speakers are not known to be one. */
    private static final double PARAPHRASE_OPEN = 0.5;

    /** The same where both outlets quote: were it one saying, they would quote the same words. */
    private static final double PARAPHRASE_DIRECT = 0.45;

    private final Likeness likeness;

    SameSaying(Likeness likeness) {
        this.likeness = likeness;
    }

    /** {@link #VERBATIM}, a likeness up to 1, or 0 if they are two sayings. */
    double between(Wording one, Wording other) {
        SameSpeaker.Verdict speaker = SameSpeaker.of(one.voice(), other.voice());
        if (isAsked(one) != isAsked(other) || Recalled.of(one, other) || Recalled.of(other, one)) {
            return 0;
        }
        if (daysAgree(one, other) && isVerbatim(one, other, speaker)) {
            return VERBATIM;
        }
        boolean sameReport = one.report().id().equals(other.report().id());
        if (sameReport || Strangers.are(one, other)) {
            return 0;
        }
        if (speaker == SameSpeaker.Verdict.OTHER || !stanceAgrees(one, other) || !daysAgree(one, other)) {
            return 0;
        }
        if (Polarity.isOpposed(one.concepts(), one.negated(), other.concepts(), other.negated())) {
            return 0;
        }
        double alike = likeness.of(one.concepts(), other.concepts());
        return Likeness.isMoreThanChance(one.concepts(), other.concepts()) && alike >= needed(one, other, speaker)
                ? alike
                : 0;
    }

    private static double needed(Wording one, Wording other, SameSpeaker.Verdict speaker) {
        if (isDirect(one) && isDirect(other)) {
            return PARAPHRASE_DIRECT;
        }
        return speaker == SameSpeaker.Verdict.SAME ? PARAPHRASE : PARAPHRASE_OPEN;
    }

    /** “Blinken was asked about the report”: of what nobody is told to ask, nobody is told to say it. */
    private static boolean isAsked(Wording wording) {
        Attribution attribution = wording.statement().attribution();
        return attribution.act() == Act.ASKED && attribution.source().isEmpty();
    }

    private static boolean isDirect(Wording wording) {
        return wording.statement().attribution().manner() == Manner.DIRECT;
    }

    private boolean isVerbatim(Wording one, Wording other, SameSpeaker.Verdict speaker) {
        List<Token> here = one.quoted();
        List<Token> there = other.quoted();
        int least = Math.min(here.size(), there.size());
        Verbatim quoted = Verbatim.between(here, there);
        boolean telling = telling(quoted, here) >= (quoted.words() == least ? 1 : 2);
        if (quoted.words() >= QUOTED && quoted.words() >= QUOTED_SHARE * least && telling) {
            return speaker != SameSpeaker.Verdict.OTHER || quoted.words() >= UNMISTAKABLE;
        }
        if (speaker == SameSpeaker.Verdict.OTHER || !stanceAgrees(one, other)) {
            return false;
        }
        Verbatim all = Verbatim.between(one.words(), other.words());
        int shorter = Math.min(one.words().size(), other.words().size());
        return all.longest() >= RUN && all.words() >= QUOTED_SHARE * shorter && telling(all, one.words()) >= 3;
    }

    private static int telling(Verbatim shared, List<Token> here) {
        return shared.runs().stream()
                .mapToInt(run -> (int) here.subList(run.here(), run.here() + run.length()).stream()
                        .filter(Token::isTelling)
                        .count())
                .sum();
    }

    /** A correction is told as one by some outlets, and by others only as what was said. */
    private static boolean stanceAgrees(Wording one, Wording other) {
        Stance here = one.statement().attribution().stance();
        Stance there = other.statement().attribution().stance();
        boolean corrects = here == Stance.CORRECTS || there == Stance.CORRECTS;
        return here == there || corrects || (isAgainst(here) && isAgainst(there));
    }

    /** To deny and to dispute is one thing to outlets. */
    private static boolean isAgainst(Stance stance) {
        return stance == Stance.DENIES || stance == Stance.DISPUTES;
    }

    private static boolean daysAgree(Wording one, Wording other) {
        Said first = one.statement().said();
        Said second = other.statement().said();
        return first == null
                || second == null
                || first.value().equals(second.value())
                || first.value().length() != 10
                || second.value().length() != 10;
    }
}
