package dev.firsthand.compare;

import dev.firsthand.model.Act;
import dev.firsthand.model.Answer;
import dev.firsthand.model.Claim;
import dev.firsthand.model.Stance;
import dev.firsthand.text.Digest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The assertions of a story that more than one statement carries or that somebody denies or will not speak to. */
final class Claims {

    /** Likeness at which a non-answer answers a claim. */
    private static final double ANSWERS = 0.25;

    /** A non-answer of so many telling words says itself what it is about; “a request for comment” does not. */
    private static final int TELLING = 2;

    /** Words of asking and answering, which say nothing of what is asked. */
    private static final Pattern ANSWERING =
            Pattern.compile("comment|declin|respon|request|question|answer|confirm|repl"
                    + "|reach|immediat|discuss|call|email|messag|further|elaborat|availab|address|disclos");

    private static final Comparator<Claim> WEIGHTIEST_FIRST = Comparator.comparingInt(
                    (Claim claim) -> -claim.carriedBy().size())
            .thenComparingInt(claim -> -claim.independentOrigins())
            .thenComparingInt(claim -> -claim.statements().size())
            .thenComparing(Claim::id);

    private final Context context;
    private final Likeness likeness;
    private final Origins origins;
    private final Comparator<Wording> earliestFirst;

    /** @param earliestFirst the order of the story */
    Claims(Context context, Likeness likeness, Origins origins, Comparator<Wording> earliestFirst) {
        this.context = context;
        this.likeness = likeness;
        this.origins = origins;
        this.earliestFirst = earliestFirst;
    }

    /** The claims, those that most outlets carry first. */
    List<Claim> among(List<List<Wording>> utterances) {
        List<Assertion> assertions = new ArrayList<>();
        List<Wording> nonAnswers = new ArrayList<>();
        for (List<Wording> utterance : utterances) {
            List<Wording> asserting = utterance.stream().filter(Claims::asserts).toList();
            utterance.stream().filter(Claims::isNonAnswer).forEach(nonAnswers::add);
            Set<String> concepts = concepts(asserting);
            if (!concepts.isEmpty()) {
                assertions.add(new Assertion(asserting, concepts, negated(asserting)));
            }
        }
        List<Assertion> joined = new ArrayList<>();
        for (List<Integer> set : new Assertions(assertions, likeness).joined()) {
            joined.add(union(set.stream().map(assertions::get).toList()));
        }
        Map<Integer, List<Wording>> answered = answered(joined, nonAnswers);
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < joined.size(); i++) {
            List<Wording> answers = answered.getOrDefault(i, List.of());
            if (joined.get(i).members().size() > 1 || !answers.isEmpty() || isDenied(joined.get(i))) {
                claims.add(claim(joined.get(i), answers));
            }
        }
        claims.sort(WEIGHTIEST_FIRST);
        return claims;
    }

    private static boolean isNonAnswer(Wording wording) {
        return wording.statement().attribution().stance().isNonAnswer();
    }

    private static boolean asserts(Wording wording) {
        return !isNonAnswer(wording) && wording.statement().attribution().act() != Act.ASKED;
    }

    private static boolean isDenied(Assertion assertion) {
        return assertion.members().stream()
                .anyMatch(member -> member.statement().attribution().stance() != Stance.ASSERTS);
    }

    private Set<String> concepts(List<Wording> members) {
        Set<String> concepts = new TreeSet<>();
        for (Wording member : members) {
            concepts.addAll(member.concepts());
            concepts.addAll(context.ofKnownThings(member));
        }
        return concepts;
    }

    private static Set<String> negated(List<Wording> members) {
        Set<String> negated = new TreeSet<>();
        members.forEach(member -> negated.addAll(member.negated()));
        return negated;
    }

    private Assertion union(List<Assertion> parts) {
        Set<String> concepts = new TreeSet<>();
        Set<String> negated = new TreeSet<>();
        parts.forEach(part -> {
            concepts.addAll(part.concepts());
            negated.addAll(part.negated());
        });
        return new Assertion(
                parts.stream()
                        .flatMap(part -> part.members().stream())
                        .sorted(earliestFirst)
                        .toList(),
                concepts,
                negated);
    }

    private Map<Integer, List<Wording>> answered(List<Assertion> claims, List<Wording> nonAnswers) {
        Map<Integer, List<Wording>> answered = new TreeMap<>();
        Candidates candidates = new Candidates(likeness);
        for (int i = 0; i < claims.size(); i++) {
            candidates.offer(i, claims.get(i).concepts());
        }
        Map<String, Integer> claimOf = claimOf(claims);
        for (Wording nonAnswer : nonAnswers) {
            Answer answer = nonAnswer.statement().answer();
            int best = answer == null || answer.statement() == null ? -1 : claimOf.getOrDefault(answer.statement(), -1);
            if (best < 0) {
                best = likest(claims, candidates, nonAnswer);
            }
            if (best >= 0) {
                answered.computeIfAbsent(best, key -> new ArrayList<>()).add(nonAnswer);
            }
        }
        return answered;
    }

    private static Map<String, Integer> claimOf(List<Assertion> claims) {
        Map<String, Integer> claimOf = new TreeMap<>();
        for (int i = 0; i < claims.size(); i++) {
            for (Wording member : claims.get(i).members()) {
                claimOf.put(member.id(), i);
            }
        }
        return claimOf;
    }

    /** The claim that is most like what a non-answer and its paragraph speak of, or -1. */
    private int likest(List<Assertion> claims, Candidates candidates, Wording nonAnswer) {
        Set<String> about = new TreeSet<>(nonAnswer.concepts());
        about.addAll(context.ofParagraph(nonAnswer));
        int best = -1;
        double most = ANSWERS;
        for (int i : candidates.to(about)) {
            double alike = likeness.of(claims.get(i).concepts(), about);
            if (alike > most && !isOfOtherThings(nonAnswer, claims.get(i)) && !isOwn(claims.get(i), nonAnswer)) {
                most = alike;
                best = i;
            }
        }
        return best;
    }

    /** Who “would not say whether a successor had been asked” speaks of no claim that has none of these words. */
    private static boolean isOfOtherThings(Wording nonAnswer, Assertion claim) {
        List<String> concepts = nonAnswer.concepts().stream()
                .filter(concept -> !ANSWERING.matcher(concept).lookingAt())
                .toList();
        return concepts.size() >= TELLING && concepts.stream().noneMatch(claim.concepts()::contains);
    }

    /** Nobody declines to answer what they say themselves. */
    private static boolean isOwn(Assertion claim, Wording nonAnswer) {
        return claim.members().stream()
                .anyMatch(
                        member -> member.report().id().equals(nonAnswer.report().id())
                                && SameSpeaker.of(member.voice(), nonAnswer.voice()) == SameSpeaker.Verdict.SAME);
    }

    private Claim claim(Assertion assertion, List<Wording> answers) {
        List<Wording> members = assertion.members();
        List<Wording> all = new ArrayList<>(members);
        all.addAll(answers);
        all.sort(earliestFirst);
        return new Claim(
                "claim-" + Digest.of(members.stream().map(Wording::id).sorted().toArray(String[]::new)),
                wording(members),
                members.stream().map(Wording::id).toList(),
                origins.of(members),
                members.stream()
                        .map(member -> member.report().outletOrFile())
                        .distinct()
                        .toList(),
                Positions.of(all));
    }

    /** The words of the member that is most like the others; of several the earliest. */
    private String wording(List<Wording> members) {
        Wording best = members.getFirst();
        double most = -1;
        for (Wording member : members) {
            double sum = 0;
            for (Wording other : members.subList(0, Math.min(50, members.size()))) {
                sum += likeness.of(member.concepts(), other.concepts());
            }
            if (sum > most + 1e-9) {
                most = sum;
                best = member;
            }
        }
        return best.shown();
    }
}
