package dev.firsthand.attribute;

import dev.firsthand.model.Act;
import dev.firsthand.model.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * “The agency quoted a diplomat as saying that …”, “the minister was cited by state radio as warning …”: it is whoever is
 * quoted that says so, and the outlet only passes it on. Needs what the rules found.
 */
final class QuotedAs {

    private static final double CONFIDENCE = 0.85;
    private static final String RULE = "quoted-as";
    private static final int REACH = 24;
    private static final Set<String> QUOTES = Set.of("quote", "cite");
    private static final Set<String> SAYING = Set.of(
            "saying",
            "telling",
            "stating",
            "claiming",
            "warning",
            "adding",
            "arguing",
            "writing",
            "insisting",
            "declaring",
            "denying",
            "describing");

    private QuotedAs() {}

    /** The findings; what somebody is quoted as saying is theirs. */
    static List<Finding> resolved(Scene scene, List<Finding> findings) {
        List<Finding> resolved = new ArrayList<>(findings);
        for (int as = 1; as + 1 < scene.tokens().size(); as++) {
            VerbGroup quotes = isAsSaying(scene, as) ? quotes(scene, as) : null;
            Phrase speaker = quotes == null ? null : speaker(scene, quotes, as);
            List<Phrase> words = speaker == null || quotes == null ? List.of() : words(scene, quotes, as, findings);
            if (speaker != null && quotes != null && !words.isEmpty()) {
                Phrase cue = new Phrase(as + 1, as + 1);
                int from = Math.min(quotes.first(), speaker.first());
                int to = as + 1;
                resolved.removeIf(finding -> isReplaced(finding, from, to));
                resolved.add(new Finding(speaker, cue, words, Act.SAID, stance(scene, as + 1), null, CONFIDENCE, RULE));
            }
        }
        return resolved;
    }

    private static boolean isAsSaying(Scene scene, int as) {
        return scene.lower(as).equals("as") && SAYING.contains(scene.lower(as + 1)) && scene.sameSentence(as, as + 1);
    }

    private static Stance stance(Scene scene, int saying) {
        return scene.lower(saying).equals("denying") ? Stance.DENIES : Stance.ASSERTS;
    }

    /** The verb of quoting before “as saying”, with no other verb between; or null. */
    private static @Nullable VerbGroup quotes(Scene scene, int as) {
        int first = Math.max(scene.first(scene.token(as).sentence()), as - REACH);
        for (int i = as - 1; i >= first; i--) {
            VerbGroup verb = scene.group(i);
            Cue cue = verb == null ? null : verb.cue();
            if (cue != null && QUOTES.contains(cue.lemma())) {
                return verb;
            }
            if (verb != null && verb.isFinite()) {
                return null;
            }
        }
        return null;
    }

    /** Whoever is quoted: the object of the verb, or its subject in the passive. */
    private static @Nullable Phrase speaker(Scene scene, VerbGroup quotes, int as) {
        if (quotes.passive()) {
            return scene.nouns().subject(quotes);
        }
        Phrase object = scene.nouns().beginningAt(quotes.head() + 1, as - 1);
        return object == null && scene.tag(quotes.head() + 1) == Tag.PRONOUN
                ? new Phrase(quotes.head() + 1, quotes.head() + 1)
                : object;
    }

    /** What follows “saying”, or what was said before the verb of quoting where nothing follows. */
    private static List<Phrase> words(Scene scene, VerbGroup quotes, int as, List<Finding> findings) {
        int next = as + 2;
        boolean ends = !scene.sameSentence(as, next) || scene.tag(next) == Tag.STOP;
        if (!ends) {
            int start = scene.tag(next) == Tag.COLON || scene.tag(next) == Tag.COMMA ? next + 1 : next;
            int quotation = start < scene.tokens().size() ? scene.token(start).quotation() : -1;
            if (quotation >= 0 && scene.quotationRun(quotation).first() == start) {
                return Following.withFollowing(scene, quotation);
            }
            Phrase clause = scene.contents()
                    .clause(start, new VerbGroup(as + 1, as + 1, VerbGroup.Kind.ING, false, false, quotes.cue()));
            return clause == null ? List.of() : List.of(clause);
        }
        List<Phrase> before = new ArrayList<>();
        for (Finding finding : findings) {
            for (Phrase content : finding.content()) {
                boolean here = content.last() < quotes.first() && isReplaced(finding, quotes.first(), as + 1);
                if (here && !before.contains(content)) {
                    before.add(content);
                }
            }
        }
        return before;
    }

    /** What gives the words to whoever quotes, or takes who is quoted for a part of them. */
    private static boolean isReplaced(Finding finding, int from, int to) {
        boolean by = finding.cue() != null
                && finding.cue().first() >= from
                && finding.cue().last() <= to;
        return by
                || finding.content().stream()
                        .anyMatch(content -> content.contains(to)
                                && (finding.cue() == null || finding.cue().last() <= to));
    }
}
