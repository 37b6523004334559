package dev.firsthand.encoder;

import dev.firsthand.model.Link;
import dev.firsthand.model.Name;
import dev.firsthand.model.Role;
import dev.firsthand.model.Seen;
import dev.firsthand.model.Span;
import dev.firsthand.model.Tagged;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes spans and links of scores, window by window through one report; a content may find its source in paragraphs that an
 * earlier window decided.
 */
public final class Decoder {

    /**
     * How much (in nats) “none” has to lead the best source or cue to be believed: nearly every content has both, and
     * a window shows “none” more often than a report does.
     */
    private static final double RELUCTANCE = 2;

    /** A run of tokens that bear one label; {@code last} is exclusive. */
    private record Run(String label, int first, int last, double confidence) {}

    /** A decided source or cue and where it begins in the window at hand. */
    private record Candidate(Tagged tagged, int token) {}

    private final Map<Head, Chain> chains;
    private final List<Tagged> tags = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();

    /** @param chains of the heads that mark spans */
    public Decoder(Map<Head, Chain> chains) {
        this.chains = Map.copyOf(chains);
    }

    /** Takes in the next window of the report. */
    public void add(Window window, Scores scores) {
        List<Token> tokens = window.tokens();
        int fresh = window.contextTokens();
        List<Candidate> candidates = earlier(tokens, fresh);
        List<Candidate> contents = new ArrayList<>();
        int at = fresh;
        for (List<Token> paragraph : window.paragraphs()
                .subList(window.context(), window.paragraphs().size())) {
            for (Run run : runs(Head.ROLES, scores, at, at + paragraph.size())) {
                Tagged tagged = new Tagged(
                        Role.valueOf(run.label().toUpperCase(Locale.ROOT)), span(tokens, run), run.confidence());
                tags.add(tagged);
                (tagged.role() == Role.CONTENT ? contents : candidates).add(new Candidate(tagged, run.first()));
            }
            for (Run run : runs(Head.NAMES, scores, at, at + paragraph.size())) {
                names.add(new Name(
                        Name.Kind.valueOf(run.label().toUpperCase(Locale.ROOT)), span(tokens, run), run.confidence()));
            }
            at += paragraph.size();
        }
        for (Candidate content : contents) {
            links.add(link(content, candidates, scores));
        }
    }

    /** All that was seen up to here. */
    public Seen seen() {
        return new Seen(tags, links, names);
    }

    /** Sources and cues of the context, as an earlier window decided them. */
    private List<Candidate> earlier(List<Token> tokens, int fresh) {
        List<Candidate> found = new ArrayList<>();
        int tag = tags.size() - 1;
        for (int token = fresh - 1; token >= 0; token--) {
            int start = tokens.get(token).span().start();
            while (tag >= 0 && tags.get(tag).span().start() > start) {
                tag--;
            }
            if (tag >= 0
                    && tags.get(tag).span().start() == start
                    && tags.get(tag).role() != Role.CONTENT) {
                found.addFirst(new Candidate(tags.get(tag), token));
            }
        }
        return found;
    }

    private List<Run> runs(Head head, Scores scores, int from, int to) {
        Chain chain = chains.get(head);
        if (chain == null) {
            return List.of();
        }
        double[][] rows = scores.of(head, from, to);
        int[] best = chain.best(rows);
        double[][] likely = chain.marginals(rows);
        List<Run> runs = new ArrayList<>();
        int t = 0;
        while (t < best.length) {
            String label = head.labels().get(best[t]);
            if (!label.startsWith("B-")) {
                t++;
                continue;
            }
            int first = t;
            double confidence = likely[t][best[t]];
            for (t++; t < best.length && head.labels().get(best[t]).equals("I-" + label.substring(2)); t++) {
                confidence = Math.min(confidence, likely[t][best[t]]);
            }
            runs.add(new Run(label.substring(2), from + first, from + t, Math.min(1, confidence)));
        }
        return runs;
    }

    private static Span span(List<Token> tokens, Run run) {
        return tokens.get(run.first()).span().to(tokens.get(run.last() - 1).span());
    }

    private static Link link(Candidate content, List<Candidate> candidates, Scores scores) {
        Choice source = choice(content, candidates, Role.SOURCE, Scores.Target.SOURCE, scores);
        Choice cue = choice(content, candidates, Role.CUE, Scores.Target.CUE, scores);
        return new Link(content.tagged(), source.tagged(), cue.tagged(), source.confidence() * cue.confidence());
    }

    private record Choice(@Nullable Tagged tagged, double confidence) {}

    private static Choice choice(
            Candidate content, List<Candidate> candidates, Role role, Scores.Target target, Scores scores) {
        double none = scores.noLink(target, content.token()) - RELUCTANCE;
        double[] terms = new double[candidates.size() + 1];
        terms[candidates.size()] = none;
        int best = candidates.size();
        for (int i = 0; i < candidates.size(); i++) {
            boolean fits = candidates.get(i).tagged().role() == role;
            terms[i] = fits
                    ? scores.link(target, content.token(), candidates.get(i).token())
                    : Double.NEGATIVE_INFINITY;
            best = terms[i] > terms[best] ? i : best;
        }
        double confidence = Math.min(1, Math.exp(terms[best] - Chain.logSum(terms)));
        return new Choice(
                best == candidates.size() ? null : candidates.get(best).tagged(), confidence);
    }
}
