package dev.firsthand.attribute;

import java.util.ArrayList;
import java.util.List;

/** Puts verbs together with their auxiliaries. */
final class VerbGroups {

    private final Verbs verbs;

    VerbGroups(Verbs verbs) {
        this.verbs = verbs;
    }

    /** The verb groups of a text, in text order; they never overlap. */
    List<VerbGroup> in(List<Token> tokens) {
        List<VerbGroup> groups = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int head = head(tokens, i);
            if (head >= 0) {
                groups.add(group(tokens, i, head));
                i = head;
            }
        }
        return groups;
    }

    /** The last token of the group that begins at {@code first}, or -1. */
    private static int head(List<Token> tokens, int first) {
        int auxiliary = -1;
        for (int i = first;
                i < tokens.size()
                        && tokens.get(i).sentence() == tokens.get(first).sentence();
                i++) {
            Tag tag = tokens.get(i).tag();
            if (tag == Tag.VERB) {
                return i;
            }
            if (tag.isAuxiliary()) {
                auxiliary = i;
            } else if (tag != Tag.ADVERB && tag != Tag.NOT && !(tag == Tag.TO && i == first)) {
                break;
            }
        }
        Tag start = tokens.get(first).tag();
        return start == Tag.ADVERB ? -1 : auxiliary;
    }

    private VerbGroup group(List<Token> tokens, int first, int head) {
        Token verb = tokens.get(head);
        Verbs.Entry entry = verbs.entry(verb.lower());
        boolean be = false;
        boolean negated = false;
        boolean auxiliary = first > 0 && tokens.get(first - 1).is(Tag.PRONAUX);
        for (int i = first; i < head; i++) {
            be |= tokens.get(i).is(Tag.BE);
            negated |= tokens.get(i).is(Tag.NOT) || tokens.get(i).lower().endsWith("n't");
            auxiliary |= tokens.get(i).tag().isAuxiliary();
        }
        boolean ing = verb.lower().endsWith("ing") && !auxiliary;
        VerbGroup.Kind kind = tokens.get(first).is(Tag.TO)
                ? VerbGroup.Kind.INFINITIVE
                : ing ? VerbGroup.Kind.ING : verb.is(Tag.VERB) ? VerbGroup.Kind.FINITE : VerbGroup.Kind.BARE;
        boolean passive = be && !verb.lower().endsWith("ing") && verb.is(Tag.VERB);
        return new VerbGroup(
                first, head, kind, passive, negated, entry == null || !verb.is(Tag.VERB) ? null : entry.cue());
    }
}
