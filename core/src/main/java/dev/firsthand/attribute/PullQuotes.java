package dev.firsthand.attribute;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Quotations that stand alone and large beside the story, whose words the story itself gives to somebody: they are that
 * speaker's, and not whoever's happened to speak before them.
 */
final class PullQuotes {

    /** Fewer words can be said by two people. */
    private static final int FEWEST = 6;

    private static final double CONFIDENCE = 0.8;

    private final Scene scene;
    private final Set<String> wanted = new HashSet<>();
    private final Map<String, Finding> told = new HashMap<>();

    private PullQuotes(Scene scene) {
        this.scene = scene;
    }

    /** The findings; a quotation without a cue whose words somebody is said to have said is theirs. */
    static List<Finding> resolved(Scene scene, List<Finding> findings) {
        PullQuotes quotes = new PullQuotes(scene);
        findings.stream().map(quotes::opening).filter(Objects::nonNull).forEach(quotes.wanted::add);
        if (quotes.wanted.isEmpty()) {
            return findings;
        }
        findings.stream().filter(finding -> finding.cue() != null).forEach(quotes::tell);
        return findings.stream().map(quotes::resolved).toList();
    }

    /** Keeps who says what a pull quote opens with; of two the first. */
    private void tell(Finding finding) {
        for (Phrase content : finding.content()) {
            for (int i = content.first(); i <= content.last(); i++) {
                String words = scene.token(i).quotation() < 0 ? null : wordsFrom(i, content.last());
                if (words != null && wanted.contains(words)) {
                    told.putIfAbsent(words, finding);
                }
            }
        }
    }

    private Finding resolved(Finding finding) {
        String words = opening(finding);
        Finding whose = words == null ? null : told.get(words);
        return whose == null || whose.source() == null
                ? finding
                : finding.by(whose.source(), finding.content(), CONFIDENCE, "pull-quote");
    }

    /** The first words of a quotation that stands alone and has no cue, or null. */
    private @Nullable String opening(Finding finding) {
        Phrase content = finding.content().getFirst();
        boolean alone = finding.cue() == null
                && finding.content().size() == 1
                && scene.token(content.first()).quotation() >= 0
                && isAlone(content);
        return alone ? wordsFrom(content.first(), content.last()) : null;
    }

    /** Whether nothing but the quotation stands in its paragraph. */
    private boolean isAlone(Phrase content) {
        boolean opens =
                content.first() == 0 || scene.paragraph(content.first() - 1) != scene.paragraph(content.first());
        int next = content.last() + 1;
        while (next < scene.tokens().size()
                && scene.paragraph(next) == scene.paragraph(content.last())
                && !isWord(next)) {
            next++;
        }
        return opens && (next >= scene.tokens().size() || scene.paragraph(next) != scene.paragraph(content.last()));
    }

    /** The next few words, or null if there are fewer up to the last. */
    private @Nullable String wordsFrom(int first, int last) {
        StringBuilder words = new StringBuilder();
        int count = 0;
        for (int i = first; i <= last && count < FEWEST && i < first + 3 * FEWEST; i++) {
            if (isWord(i)) {
                words.append(scene.lower(i)).append(' ');
                count++;
            }
        }
        return count < FEWEST ? null : words.toString();
    }

    private boolean isWord(int i) {
        return Character.isLetterOrDigit(scene.token(i).text().charAt(0));
    }
}
