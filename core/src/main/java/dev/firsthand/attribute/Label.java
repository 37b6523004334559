package dev.firsthand.attribute;

import dev.firsthand.model.Act;
import dev.firsthand.model.PartKind;
import dev.firsthand.model.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A name before a colon: a caption (“NAME, mayor: ‘…’”), a headline (“Mayor: bridge is safe”), an interview as printed. */
final class Label implements Rule {

    static final String NAME = "label";

    private static final double CONFIDENCE = 0.6;
    private static final int REACH = 14;

    /** What stands before a colon to tell what kind of text follows. */
    private static final Set<String> KINDS = Set.of(
            "latest",
            "update",
            "updates",
            "live",
            "breaking",
            "exclusive",
            "watch",
            "video",
            "photos",
            "opinion",
            "analysis",
            "editorial",
            "review",
            "correction",
            "clarification",
            "note",
            "related",
            "crosstalk");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void find(Scene scene, Findings findings) {
        for (int first = 0; first < scene.tokens().size(); first++) {
            boolean opens = first == 0 || scene.paragraph(first) != scene.paragraph(first - 1);
            int name = opens && scene.tag(first) == Tag.QUOTE ? first + 1 : first;
            int colon = opens ? colon(scene, name) : -1;
            boolean explained = colon >= 0 && isExplained(scene, findings, colon);
            Finding found = colon < 0 || explained ? null : found(scene, name, colon);
            if (found != null) {
                findings.drop(other -> isLooser(other, found));
                findings.add(found);
                for (int i = colon; i <= found.content().getLast().last(); i++) {
                    int quotation = scene.token(i).quotation();
                    if (quotation >= 0) {
                        findings.takeQuotation(quotation);
                    }
                }
            }
        }
    }

    /** “A: ‘I never took it,’ Mr. Nye said”, or what an encoder saw: it is told already whose words they are. */
    private static boolean isExplained(Scene scene, Findings findings, int colon) {
        int quotation = scene.token(colon + 1).quotation();
        boolean label = quotation >= 0 && quotation == scene.token(colon).quotation();
        return (quotation >= 0 && !label && findings.isTakenQuotation(quotation))
                || findings.all().stream()
                        .anyMatch(other -> other.cue() != null && other.cue().contains(colon));
    }

    /** What gives the words behind the colon to somebody without any cue. */
    private static boolean isLooser(Finding other, Finding label) {
        Phrase words = label.content().getFirst();
        return other.cue() == null
                && other.content().stream()
                        .anyMatch(content -> content.first() <= words.last() && words.first() <= content.last());
    }

    /** The colon between a name that opens a paragraph and what follows, or -1. */
    private static int colon(Scene scene, int first) {
        if (!scene.token(first).isCapitalised() && scene.tag(first) != Tag.NOMINAL) {
            return -1;
        }
        for (int i = first; i < first + REACH && i + 1 < scene.tokens().size(); i++) {
            if (scene.lower(i).equals(":")) {
                boolean letter = i == first + 1 && scene.token(first).text().length() == 1;
                return i > first && !letter && !KINDS.contains(scene.lower(i - 1)) ? i : -1;
            }
            Tag tag = scene.tag(i);
            boolean name = tag.isNominal() || tag == Tag.PREP || tag == Tag.COMMA || tag == Tag.MARK || tag == Tag.CONJ;
            if (!name || scene.group(i) != null) {
                return -1;
            }
        }
        return -1;
    }

    private @Nullable Finding found(Scene scene, int first, int colon) {
        if (!scene.sameSentence(colon, colon + 1) && scene.paragraph(colon) != scene.paragraph(colon + 1)) {
            return null;
        }
        int quotation = scene.token(colon + 1).quotation();
        List<Phrase> content = new ArrayList<>();
        if (quotation >= 0 && quotation != scene.token(colon).quotation()) {
            content.addAll(Following.withFollowing(scene, quotation));
        } else if (speaks(scene, first, colon)) {
            int last = end(scene, colon + 1);
            if (last < colon + 3
                    || (isBanner(scene, last) && scene.paragraphOf(first).kind() != PartKind.HEADLINE)) {
                return null;
            }
            content.add(new Phrase(colon + 1, last));
        } else {
            return null;
        }
        return new Finding(
                new Phrase(first, colon - 1),
                new Phrase(colon, colon),
                content,
                Act.SAID,
                Stance.ASSERTS,
                null,
                CONFIDENCE,
                name());
    }

    private static boolean speaks(Scene scene, int first, int colon) {
        PartKind kind = scene.paragraphOf(first).kind();
        boolean name = true;
        boolean shouted = true;
        boolean title = false;
        for (int i = first; i < colon; i++) {
            String text = scene.token(i).text();
            name &= Character.isUpperCase(text.charAt(0)) || !Character.isLetter(text.charAt(0));
            title |= i > first && isSmallWord(scene, i) && Character.isUpperCase(text.charAt(0));
            shouted &= text.length() > 1 && text.equals(text.toUpperCase(java.util.Locale.ROOT));
        }
        return shouted || (name && !title && kind == PartKind.HEADLINE && colon - first <= 4);
    }

    /** “BOXING DAY: BEST EARLY HOME DEALS”: what does not end as a sentence does is a title, and nobody's words. */
    private static boolean isBanner(Scene scene, int last) {
        int end = last;
        while (scene.tag(end) == Tag.QUOTE
                || scene.lower(end).equals(")")
                || scene.lower(end).equals("]")) {
            end--;
        }
        return scene.tag(end) != Tag.STOP && scene.tag(end) != Tag.DASH;
    }

    /** “The Week in Books: …”: where small words have capitals they are no sign of a name. */
    private static boolean isSmallWord(Scene scene, int i) {
        return scene.tag(i) == Tag.PREP || scene.tag(i) == Tag.DET;
    }

    private static int end(Scene scene, int from) {
        int last = from;
        while (last + 1 < scene.tokens().size() && scene.paragraph(last + 1) == scene.paragraph(from)) {
            last++;
        }
        return last;
    }
}
