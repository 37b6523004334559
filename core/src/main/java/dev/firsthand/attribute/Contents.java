package dev.firsthand.attribute;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds how far what somebody said reaches. */
final class Contents {

    private static final Set<String> ASIDE = Set.of("while", "although", "though", "even");

    /** A name before a verb of saying has no more words. */
    private static final int NAMES = 9;

    private final Scene scene;

    Contents(Scene scene) {
        this.scene = scene;
    }

    /** The clause that begins at a token: up to the end of its sentence or to where somebody else takes over. */
    @Nullable
    Phrase clause(int first, VerbGroup cue) {
        int limit = Brackets.last(scene, first, scene.clauseLast(cue.head()));
        int quotation = scene.token(cue.head()).quotation();
        int last = limit;
        boolean fronted = isFronted(cue);
        for (int i = first + 2; i <= limit; i++) {
            if (scene.token(i).quotation() == quotation && (breaksOff(i, cue, limit) || (fronted && resumes(i)))) {
                last = i - 1;
                break;
            }
        }
        while (last > first && isEdge(last)) {
            last--;
        }
        return last < first ? null : new Phrase(first, last);
    }

    /** Whether the cue stands in a clause before the main one: “Although she says…, he…”. */
    private boolean isFronted(VerbGroup cue) {
        int first = scene.clauseFirst(cue.head());
        if (scene.tag(first) != Tag.SUB && !scene.lower(first).equals("if")) {
            return false;
        }
        for (int i = first; i < cue.first(); i++) {
            if (scene.tag(i) == Tag.COMMA) {
                return false;
            }
        }
        return true;
    }

    private boolean resumes(int i) {
        Tag next = scene.tag(i + 1);
        return scene.tag(i) == Tag.COMMA
                && (next.isNominal() || next == Tag.SUBJECT || next == Tag.PRONOUN || next == Tag.PRONAUX)
                && hasFinite(i + 1, i + 13);
    }

    private boolean isEdge(int i) {
        Tag tag = scene.tag(i);
        return tag == Tag.STOP || tag == Tag.COMMA || tag == Tag.DASH || tag == Tag.COLON || tag == Tag.CONJ;
    }

    private boolean breaksOff(int i, VerbGroup cue, int limit) {
        Tag tag = scene.tag(i);
        if (tag == Tag.COLON && scene.lower(i).equals(";")) {
            return true;
        }
        boolean mark = tag == Tag.COMMA || tag == Tag.DASH;
        int next = mark ? i + 1 : i;
        if (mark && ASIDE.contains(scene.lower(next))) {
            return true;
        }
        if (mark && isCue(next, VerbGroup.Kind.ING)) {
            return true;
        }
        if (tag == Tag.COMMA && isAttributedAgain(next, limit)) {
            return true;
        }
        if (mark && scene.lower(next).equals("according")) {
            return true;
        }
        if (mark && scene.lower(next).equals("which")) {
            return true;
        }
        if (mark && scene.lower(next).equals("after") && attributes(next + 1)) {
            return true;
        }
        if (tag == Tag.REL && scene.tag(i + 1) == Tag.NOMINAL && attributes(i + 1)) {
            return true;
        }
        if (scene.tag(next) == Tag.CONJ) {
            if (isCue(next + 1, cue.kind())) {
                return true;
            }
            if (mark && (scene.lower(next).equals("but") || scene.lower(next).equals("and"))) {
                return !scene.lower(next + 1).equals("that") && hasFinite(next + 1, limit);
            }
        }
        return false;
    }

    /** “The board said it would sue, the Star reported.”: the sentence ends in who says all that. */
    private boolean isAttributedAgain(int from, int limit) {
        for (int i = from; i < from + NAMES && i <= limit; i++) {
            VerbGroup group = scene.group(i);
            if (group != null) {
                Cue cue = group.cue();
                boolean says =
                        cue != null && i > from && group.isFinite() && !group.passive() && cue.takes(Frame.QUOTE);
                return says && ends(group.head() + 1, limit, cue != null && cue.takes(Frame.TOLD));
            }
            if (!scene.tag(i).isNominal() && scene.tag(i) != Tag.SUBJECT && scene.tag(i) != Tag.PREP) {
                return false;
            }
        }
        return false;
    }

    /** Whether nothing follows but the end, a day or to whom it was said. */
    private boolean ends(int from, int limit, boolean told) {
        for (int i = from; i <= limit; i++) {
            Tag tag = scene.tag(i);
            if (tag == Tag.STOP) {
                return true;
            }
            boolean when = tag == Tag.TIME || tag == Tag.ADVERB || (tag == Tag.PREP && scene.tag(i + 1) == Tag.TIME);
            boolean whom = told && (tag.isNominal() || tag == Tag.PRONOUN || tag == Tag.PREP);
            if (scene.group(i) != null || !(when || whom)) {
                return false;
            }
        }
        return true;
    }

    /** Whether somebody says something within the next few words. */
    private boolean attributes(int from) {
        for (int i = from; i < from + 7; i++) {
            VerbGroup group = scene.group(i);
            if (group != null) {
                return group.cue() != null && group.isFinite() && group.cue().takesClause();
            }
        }
        return false;
    }

    private boolean hasFinite(int from, int limit) {
        for (int i = from; i <= limit && i < from + 12; i++) {
            VerbGroup group = scene.group(i);
            if (group != null && group.isFinite()) {
                return true;
            }
        }
        return false;
    }

    private boolean isCue(int i, VerbGroup.Kind kind) {
        VerbGroup group = scene.group(i);
        return group != null
                && group.first() == i
                && group.cue() != null
                && group.kind() == kind
                && (group.cue().takesClause()
                        || group.cue().takes(Frame.QUOTE)
                        || group.cue().takes(Frame.AS));
    }
}
