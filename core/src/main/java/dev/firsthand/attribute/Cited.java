package dev.firsthand.attribute;

import dev.firsthand.text.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * “The Star, citing two people with knowledge of the plans, reported that the line would be sold”: it is they who say so,
 * through the outlet that cites them. Needs what the rules found.
 */
final class Cited {

    private static final double CONFIDENCE = 0.7;
    private static final int REACH = 40;

    private final Set<String> nouns = Lexicon.lines(Cited.class, "cited.txt").stream()
            .flatMap(line -> Stream.of(line.split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    /**
     * Who is cited at a token for what a finding reports.
     *
     * @param told the report, as theirs
     */
    private record Citation(int at, Finding report, Finding told) {}

    /** The findings; what an outlet reports belongs to those whom it cites for it. */
    List<Finding> resolved(Scene scene, List<Finding> findings, Circumstances circumstances) {
        Map<Integer, Citation> citations = citations(scene, reports(scene, findings, circumstances));
        List<Finding> resolved = new ArrayList<>();
        for (Finding finding : findings) {
            Phrase cue = finding.cue();
            Citation here =
                    cue == null ? null : citations.get(scene.token(cue.last()).sentence());
            if (here == null || cue == null) {
                resolved.add(finding);
            } else if (!cue.contains(here.at())) {
                resolved.add(here.report().equals(finding) ? here.told() : finding);
            }
        }
        return resolved;
    }

    /** Who is cited first in each sentence, by the sentence. */
    private Map<Integer, Citation> citations(Scene scene, Map<Integer, Finding> reports) {
        Map<Integer, Citation> citations = new HashMap<>();
        for (int i = 0; i < scene.tokens().size(); i++) {
            int sentence = scene.token(i).sentence();
            Phrase cited = isCiting(scene, i) && !citations.containsKey(sentence) ? cited(scene, i) : null;
            Finding report = cited == null ? null : reports.get(sentence);
            List<Phrase> content = report == null ? List.of() : before(report.content(), i);
            if (cited != null && report != null && !content.isEmpty()) {
                citations.put(sentence, new Citation(i, report, report.by(cited, content, CONFIDENCE, "cited")));
            }
        }
        return citations;
    }

    /** What an outlet reports first in each sentence, by the sentence. */
    private static Map<Integer, Finding> reports(Scene scene, List<Finding> findings, Circumstances circumstances) {
        Map<Integer, Finding> reports = new HashMap<>();
        for (Finding finding : findings) {
            if (finding.cue() != null && circumstances.isOutlet(finding)) {
                reports.putIfAbsent(scene.token(finding.cue().last()).sentence(), finding);
            }
        }
        return reports;
    }

    private static boolean isCiting(Scene scene, int token) {
        boolean citing = scene.lower(token).equals("citing") || isAccording(scene, token);
        return citing && scene.token(token).quotation() < 0;
    }

    /** “The paper reported that …, according to officials”: at the end, where it tells from whom the outlet has it. */
    private static boolean isAccording(Scene scene, int token) {
        return scene.lower(token).equals("according")
                && scene.lower(token + 1).equals("to")
                && scene.tag(token - 1) == Tag.COMMA;
    }

    /** Who or what is cited, if it is somebody or something that tells news: not “citing poor health”. */
    private @Nullable Phrase cited(Scene scene, int citing) {
        int limit = Math.min(scene.clauseLast(citing), citing + REACH);
        for (int i = citing + 1; i <= limit; i++) {
            boolean ends = scene.tag(i) == Tag.COMMA;
            limit = ends ? i - 1 : limit;
        }
        int first = citing + (isAccording(scene, citing) ? 2 : 1);
        Phrase cited = scene.nouns().beginningAt(first, limit);
        for (int i = first; cited != null && i <= cited.last() && scene.tag(i) != Tag.PREP; i++) {
            if (nouns.contains(scene.lower(i))) {
                return cited;
            }
        }
        return null;
    }

    /** The content without the comma and the citing, where it seemed to run on over them. */
    private static List<Phrase> before(List<Phrase> content, int citing) {
        List<Phrase> before = new ArrayList<>();
        for (Phrase phrase : content) {
            if (!phrase.contains(citing)) {
                before.add(phrase);
            } else if (citing - 2 >= phrase.first()) {
                before.add(new Phrase(phrase.first(), citing - 2));
            }
        }
        return before;
    }
}
