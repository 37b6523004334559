package dev.firsthand.identify;

import dev.firsthand.model.Attribution;
import dev.firsthand.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sources of a report's attributions, each with the mention that heads it. */
final class Sources {

    private final Map<Integer, Source> byHead = new HashMap<>();
    private final Map<Integer, Integer> partners = new HashMap<>();
    private final List<Integer> heads = new ArrayList<>();

    Sources(
            Tokens tokens,
            List<Mention> mentions,
            List<Attribution> attributions,
            Set<String> prepositions,
            Appositions appositions) {
        Heads finder = new Heads(tokens, mentions, prepositions, appositions);
        for (int i = 0; i < attributions.size(); i++) {
            List<Span> spans = attributions.get(i).source();
            heads.add(spans.isEmpty() ? -1 : add(finder, tokens, i, spans.getFirst()));
        }
    }

    private int add(Heads finder, Tokens tokens, int attribution, Span span) {
        int first = tokens.at(span.start());
        int last = Math.min(tokens.at(Math.max(span.start(), span.end() - 1)), tokens.size() - 1);
        int head = finder.head(first, last);
        if (head >= 0) {
            byHead.putIfAbsent(head, new Source(attribution, first, last, span));
            int partner = finder.partner(head, last);
            if (partner >= 0) {
                partners.put(partner, head);
            }
        }
        return head;
    }

    /** The sources by the number of the mention that heads each. */
    Map<Integer, Source> byHead() {
        return byHead;
    }

    /** The heads by the number of the mention that is joined to each by “and”. */
    Map<Integer, Integer> partners() {
        return partners;
    }

    /** The number of the mention that heads an attribution's source, or -1. */
    int head(int attribution) {
        return heads.get(attribution);
    }

    /** The words that attribute. */
    static BitSet cues(Tokens tokens, List<Attribution> attributions) {
        BitSet cues = new BitSet();
        for (Attribution attribution : attributions) {
            for (Span cue : attribution.cue()) {
                for (int i = tokens.at(cue.start());
                        i < tokens.size() && tokens.span(i).start() < cue.end();
                        i++) {
                    cues.set(i);
                }
            }
        }
        return cues;
    }
}
