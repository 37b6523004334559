package dev.firsthand.attribute;

import org.jspecify.annotations.Nullable;

/** Finds the noun phrase before or after a place, with its apposition and relative clause. */
final class NounPhrases {

    private static final int REACH = 40;

    private final Scene scene;

    NounPhrases(Scene scene) {
        this.scene = scene;
    }

    /** The subject of a verb group as far as it stands before it, or null. */
    @Nullable
    Phrase subject(VerbGroup group) {
        return subject(group, 3);
    }

    private @Nullable Phrase subject(VerbGroup group, int depth) {
        int start = scene.clauseFirst(group.head());
        int before = group.first() - 1;
        if (depth == 0 || before < start) {
            return null;
        }
        if (group.kind() == VerbGroup.Kind.INFINITIVE) {
            return governor(group, depth);
        }
        return switch (scene.tag(before)) {
            case SUBJECT, PRONOUN, PRONAUX, REL, WH -> new Phrase(before, before);
            case CONJ -> governor(group, depth);
            case COMMA -> afterComma(group, start, before, depth);
            case DASH -> beforeDashes(before, start);
            case QUOTE ->
                group.kind() == VerbGroup.Kind.ING
                        ? governor(group, depth)
                        : scene.tag(before - 1) == Tag.COMMA || before - 1 < start ? null : endingAt(before - 1, start);
            case PREP, SUB -> group.kind() == VerbGroup.Kind.ING ? governor(group, depth) : null;
            case VERB -> group.kind() == VerbGroup.Kind.ING ? governor(group, depth) : null;
            default ->
                scene.tag(before).isNominal() || scene.lower(before).equals(")")
                        ? issuer(group, endingAt(before, start), depth)
                        : null;
        };
    }

    /** “Port officials – and the mayor is one of them – have confirmed”: what stands before the first of two dashes. */
    private @Nullable Phrase beforeDashes(int closing, int start) {
        for (int i = closing - 1; i > start && closing - i < REACH; i--) {
            if (scene.tag(i) == Tag.DASH) {
                return scene.tag(i - 1).isNominal() ? endingAt(i - 1, start) : null;
            }
        }
        return null;
    }

    /** Who issues what speaks: “The board sent a letter calling for new gates” is said by the board. */
    private @Nullable Phrase issuer(VerbGroup group, @Nullable Phrase noun, int depth) {
        if (noun == null || group.kind() != VerbGroup.Kind.ING || !Occasions.isText(scene, noun)) {
            return noun;
        }
        VerbGroup issues = scene.group(noun.first() - 1);
        Phrase issuer = issues == null || issues.passive() ? null : subject(issues, depth - 1);
        return issuer == null ? noun : issuer;
    }

    private @Nullable Phrase afterComma(VerbGroup group, int start, int comma, int depth) {
        if (group.kind() == VerbGroup.Kind.ING) {
            return governor(group, depth);
        }
        Phrase named = apposition(comma, start);
        if (named == null && scene.lower(comma - 1).equals(")")) {
            return straightBefore(comma, start);
        }
        boolean needsObject = group.cue() != null
                && group.cue().takes(Frame.TOLD)
                && !group.cue().takes(Frame.ZERO);
        return named != null || !needsObject ? named : straightBefore(comma, start);
    }

    /** “Ann Roe of the harbour board, told the Courier”: the comma is one too many, for nobody can come after “told”. */
    private @Nullable Phrase straightBefore(int comma, int start) {
        Phrase noun = endingAt(comma - 1, start);
        boolean opens = noun != null && (noun.first() == start || scene.tag(noun.first() - 1) == Tag.QUOTE);
        return opens ? noun : null;
    }

    /** The subject of the verb that governs this one: of the nearest that attributes, else of the nearest. */
    @Nullable
    Phrase governor(VerbGroup group, int depth) {
        Phrase near = null;
        VerbGroup other = scene.before(group);
        int start = scene.clauseFirst(group.head());
        int quotation = scene.token(group.head()).quotation();
        for (int tries = 0; other != null && other.head() >= start && tries < 3; tries++) {
            if (other.isFinite() && scene.token(other.head()).quotation() == quotation) {
                Phrase subject = subject(other, depth - 1);
                boolean named = subject != null && !scene.lower(subject.first()).equals("that");
                if (named && other.cue() != null) {
                    return subject;
                }
                near = named && near == null ? subject : near;
            }
            other = scene.before(other);
        }
        return near;
    }

    /** “NAME, who is this and that,” or “NAME, the mayor of X,” up to the comma given. */
    private @Nullable Phrase apposition(int comma, int start) {
        int last = comma - 1;
        for (int opening = last, tries = 0; opening > start && tries < 3 && comma - opening < REACH; opening--) {
            if (scene.tag(opening) != Tag.COMMA) {
                continue;
            }
            tries++;
            int head = opening - 1;
            if (!scene.tag(head).isNominal()
                    && scene.tag(head) != Tag.SUBJECT
                    && !scene.lower(head).equals(")")) {
                continue;
            }
            Tag opens = scene.tag(opening + 1);
            boolean relative = opens == Tag.REL || scene.lower(opening + 1).equals("where");
            if (!relative && hasFinite(opening + 1, last)) {
                continue;
            }
            Phrase noun = scene.tag(head) == Tag.SUBJECT ? new Phrase(head, head) : endingAt(head, start);
            boolean part =
                    relative || opens == Tag.DET || opens == Tag.NOMINAL || opens == Tag.NUMBER || opens == Tag.POSS;
            return noun == null ? null : part ? new Phrase(outer(noun, start).first(), last) : noun;
        }
        return null;
    }

    /** The phrase that this one is itself an apposition to: “NAME, director of the group, a charity, said”. */
    private Phrase outer(Phrase noun, int start) {
        int comma = noun.first() - 1;
        boolean describes = scene.tag(noun.first()) == Tag.POSS
                || scene.tag(noun.first()) == Tag.DET
                || !scene.token(noun.first()).isCapitalised();
        if (comma <= start || scene.tag(comma) != Tag.COMMA || !describes || scene.tag(comma - 1) != Tag.NOMINAL) {
            return noun;
        }
        Phrase named = endingAt(comma - 1, start);
        return named == null || named.first() != start ? noun : new Phrase(named.first(), noun.last());
    }

    private boolean hasFinite(int from, int to) {
        for (int i = from; i <= to; i++) {
            VerbGroup group = scene.group(i);
            if (group != null && group.isFinite() && !isReduced(group)) {
                return true;
            }
        }
        return false;
    }

    private boolean isReducedAt(int i) {
        VerbGroup group = scene.group(i);
        return group != null && isReduced(group);
    }

    /** Whether a verb can be a participle that hangs on the noun before it: “a report published Tuesday”. */
    private boolean isReduced(VerbGroup group) {
        String verb = scene.lower(group.head());
        boolean alone = group.first() == group.head() && scene.tag(group.head()) == Tag.VERB;
        boolean clause = group.cue() != null && group.cue().takesClause();
        return alone && !clause && (verb.endsWith("ed") || verb.endsWith("n") || verb.endsWith("ing"));
    }

    /** “One of the groups passed a resolution”: a participle in -ed that hangs on a noun has no object. */
    private boolean takesObject(VerbGroup group) {
        Tag next = scene.tag(group.head() + 1);
        boolean object = next == Tag.DET || next == Tag.POSS || next == Tag.PRONOUN;
        return object && scene.lower(group.head()).endsWith("ed");
    }

    /** The noun phrase whose last token is given, reaching back no further than {@code limit}. */
    @Nullable
    Phrase endingAt(int last, int limit) {
        int start = Brackets.first(scene, last, Math.max(limit, last - REACH));
        int first = -1;
        int conjunction = -1;
        int i = last;
        scan:
        for (; i >= start && last - i < REACH; i--) {
            switch (scene.tag(i)) {
                case NOMINAL, NUMBER, DET, POSS, TIME -> first = i;
                case MARK -> first = scene.lower(i).equals("(") || first < 0 ? first : i;
                case ADVERB -> {
                    if (first == i + 1 && (scene.tag(first) == Tag.NUMBER || scene.tag(first) == Tag.DET)) {
                        first = i;
                    }
                }
                case PREP -> {}
                case PRONOUN -> {
                    if (i < last && scene.tag(i + 1) != Tag.PREP) {
                        break scan;
                    }
                    first = i;
                }
                case CONJ -> {
                    if (scene.lower(i).equals("but") || scene.lower(i).equals("yet")) {
                        break scan;
                    }
                    conjunction = i;
                }
                case TO -> {
                    if (scene.tag(i + 1) == Tag.VERB) {
                        break scan;
                    }
                }
                case VERB, BE, HAVE, DO, MODAL, NOT -> {
                    VerbGroup group = scene.group(i);
                    if (group == null) {
                        break scan;
                    }
                    int before = group.first() - 1;
                    if (before >= start && scene.tag(before) == Tag.REL) {
                        i = before;
                    } else if (conjunction < 0
                            && isReduced(group)
                            && !takesObject(group)
                            && before >= start
                            && scene.tag(before) == Tag.NOMINAL) {
                        i = group.first();
                    } else {
                        break scan;
                    }
                }
                default -> {
                    break scan;
                }
            }
        }
        boolean cut = i >= start && scene.group(i) != null && conjunction > 0;
        if (cut && conjunction < last) {
            first = conjunction + 1;
        }
        return first < 0 ? null : trimmed(first, last);
    }

    private @Nullable Phrase trimmed(int first, int last) {
        int end = last;
        if (scene.tag(end) == Tag.TIME && end > first) {
            end--;
            if (scene.tag(end) == Tag.PREP && end > first) {
                end--;
            }
        }
        int begin = first;
        if (scene.lower(begin).equals("that") && begin < end && scene.tag(begin - 1) == Tag.VERB) {
            begin++;
        }
        while (begin < end && !scene.tag(begin).isNominal() && scene.tag(begin) != Tag.PRONOUN) {
            begin++;
        }
        return begin > end ? null : new Phrase(begin, end);
    }

    /** The noun phrase that begins at a token, with appositions, or null. */
    @Nullable
    Phrase beginningAt(int first, int end) {
        int limit = Brackets.last(scene, first, Math.min(end, first + REACH));
        Tag opens = scene.tag(first);
        if (first > limit) {
            return null;
        }
        if (opens == Tag.SUBJECT || (opens == Tag.PRONOUN && scene.tag(first + 1) != Tag.PREP)) {
            return new Phrase(first, first);
        }
        if (!opens.isNominal() && opens != Tag.PRONOUN && opens != Tag.ADVERB) {
            return null;
        }
        int last = -1;
        int i = first;
        for (; i <= limit && i - first < REACH; i++) {
            Tag tag = scene.tag(i);
            if (tag.isNominal() || tag == Tag.PRONOUN || tag == Tag.MARK) {
                if (tag == Tag.TIME && i > first) {
                    break;
                }
                last = i;
            } else if (tag == Tag.REL || (scene.group(i) != null && inRelative(first, i))) {
                last = i;
            } else if (tag == Tag.VERB && i > first && isReducedAt(i)) {
                last = i;
            } else if (!leadsOn(i)) {
                break;
            }
        }
        return last < 0 ? null : trimmed(first, last);
    }

    /** Whether a noun phrase can go on after this token, which cannot end it. */
    private boolean leadsOn(int i) {
        return switch (scene.tag(i)) {
            case PREP -> !opensOccasion(i);
            case TO -> scene.group(i) == null && scene.tag(i + 1).isNominal();
            case CONJ -> goesOn(i);
            case COMMA -> opensApposition(i + 1);
            case ADVERB -> true;
            default -> false;
        };
    }

    private boolean inRelative(int first, int i) {
        for (int k = i; k > first; k--) {
            if (scene.tag(k) == Tag.REL) {
                return true;
            }
            if (scene.tag(k) == Tag.COMMA) {
                return false;
            }
        }
        return false;
    }

    private boolean goesOn(int conjunction) {
        return scene.tag(conjunction + 1).isNominal()
                && scene.lower(conjunction).equals("and");
    }

    private boolean opensApposition(int i) {
        Tag tag = scene.tag(i);
        String word = scene.lower(i);
        if (tag == Tag.DET) {
            return word.equals("a") || word.equals("an") || word.equals("the") || word.equals("one");
        }
        return tag == Tag.REL || tag == Tag.NUMBER || (tag == Tag.NOMINAL && scene.group(i) == null);
    }

    /** Whether a preposition begins where or when it was said rather than a part of the name. */
    private boolean opensOccasion(int preposition) {
        String word = scene.lower(preposition);
        if (word.equals("during") || word.equals("after") || word.equals("before") || word.equals("about")) {
            return true;
        }
        for (int i = preposition + 1; i < preposition + 6; i++) {
            Tag tag = scene.tag(i);
            if (!tag.isNominal() && tag != Tag.ADVERB) {
                return false;
            }
            if (tag == Tag.TIME || Occasions.isEvent(scene.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
