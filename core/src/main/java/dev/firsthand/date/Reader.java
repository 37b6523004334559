package dev.firsthand.date;

import dev.firsthand.model.Moment;
import dev.firsthand.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/** Applies the rules: an earlier one takes its words before a later one may; what they mean is told in text order. */
final class Reader {

    private record Claim(Rule rule, Found found) {}

    private final List<Rule> rules;

    Reader(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The expressions of time within a part, in text order. */
    List<Moment> read(String chars, Span part, Narrative narrative) {
        List<Moment> moments = new ArrayList<>();
        for (Claim claim : claims(chars, part)) {
            Meaning meaning = claim.rule().meaning(claim.found(), narrative);
            if (meaning != null) {
                narrative.told(meaning);
                moments.add(new Moment(
                        claim.found().span(),
                        meaning.value(),
                        meaning.type(),
                        claim.rule().form().name()));
            }
        }
        return moments;
    }

    private List<Claim> claims(String chars, Span part) {
        Map<Trigger, List<Trigger.Reach>> around = Trigger.around(chars, part);
        BitSet taken = new BitSet();
        List<Claim> claims = new ArrayList<>();
        for (Rule rule : rules) {
            List<Trigger.Reach> stretches = around.get(rule.form().trigger());
            if (stretches != null) {
                claim(rule, chars, part, stretches, taken, claims);
            }
        }
        claims.sort(Comparator.comparing(claim -> claim.found().span()));
        return claims;
    }

    private static void claim(
            Rule rule, String chars, Span part, List<Trigger.Reach> stretches, BitSet taken, List<Claim> claims) {
        Matcher matcher = rule.form().pattern().matcher(chars);
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        Openings openings = rule.form().openings();
        int free = part.start();
        for (Trigger.Reach reach : stretches) {
            int from = openings.next(chars, Math.max(free, reach.first()), reach.last());
            while (from <= reach.last()) {
                free = from + 1;
                if (matcher.region(from, reach.end()).lookingAt()) {
                    int clash = firstTaken(taken, from, matcher.end());
                    if (clash < matcher.end()) {
                        free = Math.max(taken.nextClearBit(clash), free);
                    } else {
                        taken.set(from, matcher.end());
                        claims.add(new Claim(rule, new Found(matcher.toMatchResult(), chars, part)));
                        free = Math.max(matcher.end(), free);
                    }
                }
                from = openings.next(chars, free, reach.last());
            }
        }
    }

    /** The first offset that is taken, or the end; a set of bits would look on to the end of the text. */
    private static int firstTaken(BitSet taken, int from, int to) {
        int at = from;
        while (at < to && !taken.get(at)) {
            at++;
        }
        return at;
    }
}
