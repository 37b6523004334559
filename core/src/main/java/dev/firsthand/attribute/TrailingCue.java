package dev.firsthand.attribute;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was said comes first: “…,” she said; …, the mayor said; “…,” said the mayor; “…,” he said, “…”. */
final class TrailingCue implements VerbRule {

    private static final double CONFIDENCE = 0.88;
    private static final int TITLE = 9;
    private static final int RELATIVE = 15;

    @Override
    public String name() {
        return "content-before-cue";
    }

    @Override
    public @Nullable Finding find(Scene scene, VerbGroup verb, Cue cue) {
        if (verb.kind() != VerbGroup.Kind.FINITE || verb.passive()) {
            return null;
        }
        Phrase subject = subjectBefore(scene, verb);
        int edge = subject == null ? verb.first() : subject.first();
        int end = verb.head();
        if (subject == null) {
            boolean needsObject = cue.takes(Frame.TOLD) && !cue.takes(Frame.ZERO);
            if (!cue.takes(Frame.QUOTE) || needsObject || verb.first() != verb.head()) {
                return null;
            }
            subject = scene.nouns().beginningAt(verb.head() + 1, scene.clauseLast(verb.head()));
            if (subject == null) {
                return null;
            }
            subject = withRelative(scene, subject);
            end = subject.last();
        }
        boolean inverted = end > verb.head() && scene.tag(end + 1) == Tag.STOP;
        Phrase before = contentBefore(scene, edge, cue, inverted ? null : verb);
        if (before == null) {
            return null;
        }
        List<Phrase> content = new ArrayList<>();
        content.add(before);
        content.addAll(namesAddressee(scene, cue, end) ? List.of() : after(scene, end));
        Phrase rest = content.size() == 1 ? rest(scene, end, before, verb) : null;
        if (rest != null) {
            content.add(rest);
        }
        int told = rest == null ? scene.clauseLast(verb.head()) : rest.first() - 1;
        Phrase addressee = end > verb.head() ? null : Addressee.of(scene, verb, cue, told);
        return Finding.of(name(), CONFIDENCE, subject, verb, cue, addressee, content);
    }

    /** “…, said a clerk who was not allowed to speak.”: a relative clause that ends the sentence belongs to the subject. */
    private static Phrase withRelative(Scene scene, Phrase subject) {
        boolean relative = false;
        for (int i = subject.first(); i <= subject.last(); i++) {
            relative |= scene.tag(i) == Tag.REL;
        }
        int last = subject.last();
        while (relative && last < subject.last() + RELATIVE && !isMark(scene, last + 1)) {
            last++;
        }
        return scene.tag(last + 1) == Tag.STOP ? new Phrase(subject.first(), last) : subject;
    }

    private static boolean isMark(Scene scene, int token) {
        Tag tag = scene.tag(token);
        return tag == Tag.STOP || tag == Tag.COMMA || tag == Tag.QUOTE || tag == Tag.DASH || tag == Tag.COLON;
    }

    /** “…,” she told “Today.”: what follows “told” at once is no speech. */
    private static boolean namesAddressee(Scene scene, Cue cue, int end) {
        boolean needsObject = cue.takes(Frame.TOLD) && !cue.takes(Frame.ZERO);
        return needsObject && scene.tag(end + 1) == Tag.QUOTE && scene.sameSentence(end, end + 1);
    }

    private static @Nullable Phrase subjectBefore(Scene scene, VerbGroup verb) {
        Phrase subject = scene.nouns().subject(verb);
        return subject != null && subject.last() < verb.first() && subject.last() >= verb.first() - 2 ? subject : null;
    }

    /** @param verb what may have its content behind it; null if it can't, since its subject ends the sentence */
    private static @Nullable Phrase contentBefore(Scene scene, int edge, Cue cue, @Nullable VerbGroup verb) {
        int last = edge - 1;
        if (last < 0) {
            return null;
        }
        if (scene.tag(last) == Tag.COMMA && scene.token(last).quotation() < 0) {
            last--;
        }
        if (last < 0 || scene.paragraph(last) != scene.paragraph(edge)) {
            return null;
        }
        int quotation = scene.token(last).quotation();
        if (quotation >= 0 && quotation != scene.token(edge).quotation()) {
            return quoted(scene, quotation, last);
        }
        boolean comma = scene.tag(edge - 1) == Tag.COMMA && scene.sameSentence(last, edge);
        if (!comma || !cue.takesClause() || (verb != null && opensComplement(scene, verb))) {
            return null;
        }
        int first = scene.clauseFirst(edge);
        boolean clause = first <= last && (hasFinite(scene, first, last) || isLikelyClause(scene, first, last, verb));
        return clause ? new Phrase(first, last) : null;
    }

    /** Whether words without a verb we know can be a clause all the same: a parenthesis follows, or they are many. */
    private static boolean isLikelyClause(Scene scene, int first, int last, @Nullable VerbGroup verb) {
        boolean adjunct = switch (scene.tag(first)) {
            case PREP, SUB, VERB, TO, ADVERB, TIME -> true;
            default -> false;
        };
        boolean aside = verb != null && scene.tag(verb.head() + 1) == Tag.COMMA;
        return aside || (!adjunct && last - first >= 3);
    }

    private static @Nullable Phrase quoted(Scene scene, int quotation, int last) {
        Phrase run = scene.quotationRun(quotation);
        if (run.last() != last || isTitle(scene, run)) {
            return null;
        }
        String inner = scene.lower(Following.innerEnd(scene, run));
        boolean comma = scene.tag(last + 1) == Tag.COMMA || inner.equals(",");
        boolean open = inner.equals("?")
                || inner.equals("!")
                || inner.equals("-")
                || inner.equals("—")
                || inner.equals("…")
                || inner.equals("...");
        if (!comma && (!open || scene.quotation(quotation).scare())) {
            return null;
        }
        int first = scene.clauseFirst(Math.max(0, run.first() - 1));
        first = scene.sameSentence(first, run.first()) ? first : run.first();
        boolean led = first < run.first() && hasFinite(scene, first, run.first());
        return new Phrase(
                led || scene.quotation(quotation).scare() ? Math.min(first, run.first()) : run.first(), run.last());
    }

    /** “Appearing on ‘Face the Day,’ she said”: a name after a preposition, and no speech. */
    private static boolean isTitle(Scene scene, Phrase run) {
        if (scene.tag(run.first() - 1) != Tag.PREP || run.last() - run.first() > TITLE) {
            return false;
        }
        for (int i = run.first(); i <= run.last(); i++) {
            char first = scene.token(i).text().charAt(0);
            boolean small = scene.tag(i) == Tag.DET || scene.tag(i) == Tag.PREP || scene.tag(i) == Tag.CONJ;
            if (Character.isLowerCase(first) && !small) {
                return false;
            }
        }
        return true;
    }

    /** Whether a clause follows the verb, so that what stands before it only says when or where. */
    private static boolean opensComplement(Scene scene, VerbGroup verb) {
        if (ClauseAfterCue.that(scene, verb) >= 0) {
            return true;
        }
        return switch (scene.tag(verb.head() + 1)) {
            case STOP, COMMA, PREP, TIME, ADVERB, MARK, DASH ->
                scene.token(verb.head()).quotation() < 0 && opensQuotation(scene, verb);
            case QUOTE, COLON -> true;
            default -> {
                Tag next = scene.tag(verb.head() + 2);
                yield next != Tag.STOP
                        && next != Tag.COMMA
                        && next != Tag.QUOTE
                        && verb.cue() != null
                        && !verb.cue().takes(Frame.TOLD);
            }
        };
    }

    /** Whether the verb leads to a quotation: “Asked about it, he said: ‘…’”. */
    private static boolean opensQuotation(Scene scene, VerbGroup verb) {
        int limit = scene.clauseLast(verb.head());
        for (int i = verb.head() + 1; i <= limit; i++) {
            if (scene.token(i).quotation() >= 0) {
                return scene.tag(i - 1) == Tag.COMMA || scene.tag(i - 1) == Tag.COLON;
            }
        }
        return false;
    }

    private static boolean hasFinite(Scene scene, int first, int last) {
        for (int i = first; i <= last; i++) {
            VerbGroup group = scene.group(i);
            if (group != null && group.isFinite()) {
                return true;
            }
        }
        return false;
    }

    /** The quotations after the attribution: those that go on in its sentence and those that open the next. */
    private static List<Phrase> after(Scene scene, int end) {
        int limit = Math.min(scene.last(scene.token(end).sentence()), scene.clauseLast(end));
        for (int at = end + 1; at <= limit; at++) {
            int quotation = scene.token(at).quotation();
            if (quotation >= 0 && !scene.quotation(quotation).scare()) {
                boolean opens = scene.quotationRun(quotation).first() == at && !isLed(scene, at, end);
                return opens ? Following.after(scene, at - 1) : List.of();
            }
        }
        return Following.after(scene, limit);
    }

    /** What follows a parenthesis: “The dam, she said, would hold”. */
    private static @Nullable Phrase rest(Scene scene, int end, Phrase before, VerbGroup verb) {
        boolean plain =
                scene.token(before.last()).quotation() < 0 && scene.tag(end + 1) == Tag.COMMA && end == verb.head();
        if (!plain || scene.clauseLast(end) < end + 3) {
            return null;
        }
        VerbGroup next = scene.group(end + 2);
        boolean goesOn = scene.tag(end + 2) == Tag.CONJ || scene.tag(end + 2) == Tag.REL;
        boolean other = next != null && next.kind() == VerbGroup.Kind.ING && next.cue() != null;
        return other || (goesOn && hasFinite(scene, before.first(), before.last()))
                ? null
                : scene.contents().clause(end + 2, verb);
    }

    private static boolean isLed(Scene scene, int at, int end) {
        for (int i = at - 1; i > end && i > at - 4; i--) {
            VerbGroup group = scene.group(i);
            if (group != null && group.cue() != null) {
                return true;
            }
        }
        return false;
    }
}
