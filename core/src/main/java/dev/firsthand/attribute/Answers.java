package dev.firsthand.attribute;

import dev.firsthand.model.Act;
import dev.firsthand.model.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Questions and answers as printed: what stands behind “A:” is said, word for word, until the next question. Whose words
 * they are the report tells elsewhere.
 */
final class Answers implements Rule {

    static final String NAME = "answer";

    private static final double CONFIDENCE = 0.9;
    private static final Set<String> QUESTIONS = Set.of("q", "question");
    private static final Set<String> ANSWERS = Set.of("a", "answer");

    /** An answer has no more paragraphs. */
    private static final int LONGEST = 8;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void find(Scene scene, Findings findings) {
        List<Phrase> paragraphs = paragraphs(scene);
        if (paragraphs.stream().noneMatch(paragraph -> isLabelled(scene, paragraph, QUESTIONS))) {
            return;
        }
        for (int i = 0; i < paragraphs.size(); i++) {
            if (isLabelled(scene, paragraphs.get(i), ANSWERS)) {
                answer(scene, paragraphs.subList(i, Math.min(paragraphs.size(), i + LONGEST)), findings);
            }
        }
    }

    /** @param paragraphs the answer's first paragraph and what follows it */
    private void answer(Scene scene, List<Phrase> paragraphs, Findings findings) {
        Phrase first = paragraphs.getFirst();
        Phrase colon = new Phrase(first.first() + 1, first.first() + 1);
        List<Phrase> content = new ArrayList<>();
        content.add(new Phrase(first.first() + 2, first.last()));
        for (Phrase next : paragraphs.subList(1, paragraphs.size())) {
            if (isMarked(scene, next) || scene.paragraphOf(next.first()).kind() != kind(scene, first)) {
                break;
            }
            content.add(next);
        }
        Phrase words = content.getFirst();
        findings.drop(other -> (other.cue() == null || other.cue().equals(colon))
                && other.content().stream()
                        .anyMatch(said -> said.first() <= words.last() && words.first() <= said.last()));
        Finding finding = new Finding(null, colon, content, Act.SAID, Stance.ASSERTS, null, CONFIDENCE, NAME);
        findings.add(finding);
        findings.takeQuotations(scene, finding);
    }

    private static List<Phrase> paragraphs(Scene scene) {
        List<Phrase> paragraphs = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= scene.tokens().size(); i++) {
            if (i == scene.tokens().size() || scene.paragraph(i) != scene.paragraph(first)) {
                paragraphs.add(new Phrase(first, i - 1));
                first = i;
            }
        }
        return paragraphs;
    }

    private static boolean isLabelled(Scene scene, Phrase paragraph, Set<String> labels) {
        return isMarked(scene, paragraph)
                && paragraph.last() > paragraph.first() + 1
                && labels.contains(scene.lower(paragraph.first()));
    }

    /** Whether it opens with one word and a colon. */
    private static boolean isMarked(Scene scene, Phrase paragraph) {
        return paragraph.last() > paragraph.first()
                && scene.token(paragraph.first()).isCapitalised()
                && scene.lower(paragraph.first() + 1).equals(":");
    }

    private static Object kind(Scene scene, Phrase paragraph) {
        return scene.paragraphOf(paragraph.first()).kind();
    }
}
