package dev.firsthand.date;

import dev.firsthand.model.Moment;
import dev.firsthand.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Applies the rules: an earlier one takes its words before a later one may; what they mean is told in text order. */
final class Reader {

    private record Claim(Rule rule, Found found) {}

    private record Told(Claim claim, Meaning meaning) {

        Moment moment(@Nullable String leadsTo) {
            return new Moment(
                    claim.found().span(),
                    meaning.value(),
                    meaning.type(),
                    leadsTo,
                    claim.rule().form().name());
        }
    }

    private final List<Rule> rules;

    Reader(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The expressions of time within a part, in text order. */
    List<Moment> read(String chars, Span part, Narrative narrative) {
        List<Told> told = new ArrayList<>();
        for (Claim claim : claims(chars, part)) {
            Meaning meaning = claim.rule().meaning(claim.found(), narrative);
            if (meaning != null) {
                narrative.told(meaning);
                told.add(new Told(claim, meaning));
            }
        }
        List<Moment> moments = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            Told next = i + 1 < told.size() ? told.get(i + 1) : null;
            moments.add(told.get(i).moment(next == null ? null : leadsTo(chars, told.get(i), next)));
        }
        return moments;
    }

    private static @Nullable String leadsTo(String chars, Told duration, Told date) {
        int end = duration.claim().found().span().end();
        int start = date.claim().found().span().start();
        When when = date.meaning().when();
        return when == null || start - end > Anchor.REACH || start < end
                ? null
                : Anchor.leadsTo(duration.meaning().value(), chars.substring(end, start), when);
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
