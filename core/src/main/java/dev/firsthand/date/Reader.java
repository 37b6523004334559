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
        Map<Trigger, List<Span>> around = Trigger.around(chars, part);
        BitSet taken = new BitSet();
        List<Claim> claims = new ArrayList<>();
        for (Rule rule : rules) {
            for (Span region : around.getOrDefault(rule.form().trigger(), List.of())) {
                claim(rule, chars, part, region, taken, claims);
            }
        }
        claims.sort(Comparator.comparing(claim -> claim.found().span()));
        return claims;
    }

    private static void claim(Rule rule, String chars, Span part, Span region, BitSet taken, List<Claim> claims) {
        Matcher matcher = rule.form().pattern().matcher(chars);
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        int from = region.start();
        while (from < region.end() && matcher.region(from, region.end()).find()) {
            int clash = taken.nextSetBit(matcher.start());
            if (clash >= 0 && clash < matcher.end()) {
                from = Math.max(taken.nextClearBit(clash), matcher.start() + 1);
            } else {
                taken.set(matcher.start(), matcher.end());
                claims.add(new Claim(rule, new Found(matcher.toMatchResult(), chars, part)));
                from = Math.max(matcher.end(), from + 1);
            }
        }
    }
}
