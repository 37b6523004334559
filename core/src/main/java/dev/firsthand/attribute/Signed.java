package dev.firsthand.attribute;

import dev.firsthand.model.Act;
import dev.firsthand.model.Stance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quotation with its speaker's name set behind a dash, as letters to the editor, voices from the street and mottoes have
 * it: “I will not move.” — Ada Lamb, ferry hand. The name belongs to the words before it, whatever stands after.
 */
final class Signed implements Rule {

    private static final double CONFIDENCE = 0.9;

    /** A signature has no more tokens. */
    private static final int LONGEST = 14;

    private static final String OPENERS = "“”\"«„";

    @Override
    public String name() {
        return "signed";
    }

    @Override
    public void find(Scene scene, Findings findings) {
        int size = scene.tokens().size();
        Phrase before = null;
        for (int first = 0, beyond; first < size; first = beyond) {
            beyond = beyond(scene, first);
            int dash = scene.tag(first) == Tag.DASH ? first : dash(scene, first, beyond - 1);
            Phrase words = dash == first ? before : dash < 0 ? null : new Phrase(first, dash - 1);
            Phrase source = dash < 0 ? null : signature(scene, dash + 1, beyond - 1);
            if (words != null && source != null && isQuoted(scene, words)) {
                sign(scene, new Phrase(dash, dash), words, source, findings);
            }
            before = new Phrase(first, beyond - 1);
        }
    }

    private void sign(Scene scene, Phrase dash, Phrase words, Phrase source, Findings findings) {
        findings.drop(other -> isOfTheSame(other, words, source));
        Finding finding = new Finding(source, dash, List.of(words), Act.SAID, Stance.ASSERTS, null, CONFIDENCE, name());
        findings.add(finding);
        findings.takeQuotations(scene, finding);
    }

    /** What says these words to be somebody's by a cue outside of them, or takes the signature for what is said. */
    private static boolean isOfTheSame(Finding other, Phrase words, Phrase source) {
        boolean inside = other.cue() != null && words.contains(other.cue());
        return other.content().stream()
                .anyMatch(content -> (!inside && content.first() <= words.last() && words.first() <= content.last())
                        || (content.first() <= source.last() && source.first() <= content.last()));
    }

    private static int beyond(Scene scene, int first) {
        int beyond = first + 1;
        while (beyond < scene.tokens().size() && scene.paragraph(beyond) == scene.paragraph(first)) {
            beyond++;
        }
        return beyond;
    }

    /** The last dash of a paragraph, if a quotation mark stands right before it; or -1. */
    private static int dash(Scene scene, int first, int last) {
        for (int i = last - 1; i > first + 1 && i >= last - LONGEST; i--) {
            if (scene.tag(i) == Tag.DASH) {
                return scene.tag(i - 1) == Tag.QUOTE ? i : -1;
            }
        }
        return -1;
    }

    /** A name, with or without what its bearer is; nothing that could be the rest of a sentence. */
    private static @Nullable Phrase signature(Scene scene, int first, int end) {
        int last = scene.tag(end) == Tag.STOP ? end - 1 : end;
        if (last < first || last - first >= LONGEST || !scene.token(first).isCapitalised()) {
            return null;
        }
        for (int i = first; i <= last; i++) {
            Tag tag = scene.tag(i);
            boolean closed = tag == Tag.QUOTE || tag == Tag.SUBJECT || tag == Tag.PRONOUN || tag == Tag.STOP;
            if (closed || scene.group(i) != null) {
                return null;
            }
        }
        return new Phrase(first, last);
    }

    /** Whether it begins and ends with a quotation mark. */
    private static boolean isQuoted(Scene scene, Phrase words) {
        return words.last() > words.first() + 1
                && scene.tag(words.last()) == Tag.QUOTE
                && OPENERS.indexOf(scene.token(words.first()).text().charAt(0)) >= 0;
    }
}
