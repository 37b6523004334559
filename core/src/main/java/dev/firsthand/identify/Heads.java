package dev.firsthand.identify;

import dev.firsthand.text.FunctionWords;
import java.util.List;
import java.util.Set;

/** Finds the mention that the words of a source are about: in “Harbour Board spokesman Ed Nye” it is “Ed Nye”. */
final class Heads {

    private static final Set<String> QUANTITIES = Set.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "some",
            "many",
            "most",
            "several",
            "both",
            "all",
            "none",
            "each",
            "either",
            "neither",
            "few",
            "dozens",
            "hundreds",
            "thousands",
            "number",
            "handful",
            "group",
            "couple",
            "any");

    /** Between where something is from and its name: “US cargo aircraft maker Havel”. */
    private static final int WORDS_BETWEEN = 3;

    private final Tokens tokens;
    private final List<Mention> mentions;
    private final Set<String> prepositions;

    private final Appositions appositions;

    Heads(Tokens tokens, List<Mention> mentions, Set<String> prepositions, Appositions appositions) {
        this.appositions = appositions;
        this.tokens = tokens;
        this.mentions = mentions;
        this.prepositions = prepositions;
    }

    /** The number of the mention that heads the words from {@code first} to {@code last}; -1 if none lies in them. */
    int head(int first, int last) {
        int head = firstAt(first);
        if (!within(head, last) || isBehindPreposition(first, mentions.get(head))) {
            return -1;
        }
        int one = oneOfThem(first, head, last);
        if (one >= 0) {
            return one;
        }
        for (int next = head + 1; within(next, last); next++) {
            int named = appositions.nameOf(head);
            if (named >= 0 && within(named, last)) {
                return named;
            }
            if (leadsOn(head, next)) {
                head = next;
            } else if (isNamedBeyond(head, next)) {
                return next;
            }
        }
        return head;
    }

    /** “One of the officers on the scene, Ed Nye,”: the number of the name, or -1. */
    private int oneOfThem(int first, int head, int last) {
        if (!tokens.plain(first).equals("one") || !tokens.plain(first + 1).equals("of")) {
            return -1;
        }
        for (int next = head + 1; within(next, last); next++) {
            boolean person = mentions.get(next) instanceof Name name && name.sort() == Name.Sort.PERSON;
            boolean apposed = tokens.text(mentions.get(next).first() - 1).equals(",");
            if (person && apposed && mentions.get(next).last() >= last - 1) {
                return next;
            }
        }
        return -1;
    }

    /** Whether the words before the first mention already hold the head: “some close to the chairman”. */
    private boolean isBehindPreposition(int first, Mention mention) {
        for (int i = first + 1; i < mention.first(); i++) {
            boolean partOf = tokens.plain(i).equals("of") && QUANTITIES.contains(tokens.plain(i - 1));
            if (prepositions.contains(tokens.plain(i)) && !partOf) {
                return true;
            }
        }
        return false;
    }

    /** The number of the mention that is joined to a head by “and”, or -1. */
    int partner(int head, int last) {
        int next = head + 1;
        boolean joint = within(next, last)
                && mentions.get(head) instanceof Name
                && mentions.get(next) instanceof Name name
                && name.first() == mentions.get(head).last() + 2
                && tokens.plain(name.first() - 1).equals("and");
        return joint ? next : -1;
    }

    private boolean within(int mention, int last) {
        return mention < mentions.size() && mentions.get(mention).anchor() <= last;
    }

    private int firstAt(int word) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).last() < word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether the head so far only leads to the next mention: an owner, a modifier, a role before a name. */
    private boolean leadsOn(int head, int next) {
        Mention from = mentions.get(head);
        Mention to = mentions.get(next);
        boolean adjacent = to.first() <= from.last() + 1;
        if (!adjacent) {
            return isApposed(from, to) || isDateline(from, to) || isSecondRole(from, next) || isOrigin(from, to);
        }
        return switch (to) {
            case Phrase phrase -> phrase.first() <= from.first() || owns(from) || from instanceof Name;
            case Name name -> owns(from) || isRole(from) || isModifier(from, name) || isBodyOf(from, name);
            case Pronoun pronoun -> false;
        };
    }

    private boolean owns(Mention mention) {
        return tokens.isPossessive(mention.last()) || (mention instanceof Pronoun pronoun && isOwner(pronoun));
    }

    private boolean isOwner(Pronoun pronoun) {
        return List.of("his", "her", "their", "its", "our", "my", "whose").contains(tokens.plain(pronoun.anchor()));
    }

    private static boolean isRole(Mention mention) {
        return mention instanceof Phrase phrase && !phrase.plural() && phrase.is(Nouns.Sort.PERSON);
    }

    private static boolean isModifier(Mention mention, Name name) {
        return mention instanceof Name before && before.sort() != Name.Sort.PERSON && name.maybePerson();
    }

    /** “the assailant, Ed Nye”, “the buyer, Havel Group”: a role, a comma, a name. */
    private boolean isApposed(Mention from, Mention to) {
        int comma = from.last() + 1;
        return to instanceof Name name
                && ((isRole(from) && (name.maybePerson() || name.sort() == Name.Sort.ORGANIZATION))
                        || isBodyOf(from, name))
                && name.first() == comma + 1
                && tokens.text(comma).equals(",");
    }

    /** “The outlet Futurism”, “its parent company, Havel Group”. */
    private static boolean isBodyOf(Mention mention, Name name) {
        return isBody(mention)
                && (name.sort() == Name.Sort.ORGANIZATION
                        || name.sort() == Name.Sort.OUTLET
                        || name.sort() == Name.Sort.UNKNOWN);
    }

    /** Whether it is a phrase for one company, outlet or their like. */
    static boolean isBody(Mention mention) {
        return mention instanceof Phrase phrase
                && !phrase.plural()
                && (phrase.is(Nouns.Sort.ORGANIZATION) || phrase.is(Nouns.Sort.OUTLET));
    }

    /** “Its chairman and chief executive, Ann Roe”. */
    private boolean isSecondRole(Mention from, int next) {
        Mention to = mentions.get(next);
        return isRole(from)
                && isRole(to)
                && to.first() == from.last() + 2
                && tokens.plain(to.first() - 1).equals("and")
                && appositions.nameOf(next) >= 0;
    }

    /** “US chipmaker Havel Technology”: where it is from, and what it is, before its name. */
    private boolean isOrigin(Mention from, Mention to) {
        boolean origin = from instanceof Name place
                && (place.sort() == Name.Sort.STATE
                        || place.sort() == Name.Sort.PLACE
                        || place.sort() == Name.Sort.BELONGING)
                && !tokens.isPossessive(from.last());
        int between = to.first() - from.last() - 1;
        if (!origin || !(to instanceof Name) || between < 1 || between > WORDS_BETWEEN) {
            return false;
        }
        for (int i = from.last() + 1; i < to.first(); i++) {
            if (!tokens.isWord(i)
                    || tokens.isCapital(i)
                    || prepositions.contains(tokens.plain(i))
                    || FunctionWords.contains(tokens.plain(i))) {
                return false;
            }
        }
        return true;
    }

    /** “LEEDS — Ed Nye”: a dateline that was taken for part of the source. */
    private boolean isDateline(Mention from, Mention to) {
        int dash = from.last() + 1;
        return from instanceof Name place
                && (place.sort() == Name.Sort.STATE
                        || place.sort() == Name.Sort.PLACE
                        || tokens.isAllCapitals(place.anchor()))
                && to.first() >= dash + 1
                && List.of("—", "–", "--", "-", "―").contains(tokens.text(dash));
    }

    /**
     * “the port’s envoy for East Asia Ed Nye”: a role, and further on a person’s name straight after another name or the
     * rest of the office.
     */
    private boolean isNamedBeyond(int head, int next) {
        if (mentions.get(head) instanceof Phrase phrase
                && mentions.get(next) instanceof Name name
                && Office.reaches(tokens, phrase, name)) {
            return true;
        }
        return isRole(mentions.get(head))
                && mentions.get(next) instanceof Name name
                && name.sort() == Name.Sort.PERSON
                && mentions.get(next - 1) instanceof Name before
                && before.sort() != Name.Sort.PERSON
                && before.last() == name.first() - 1
                && !tokens.isPossessive(before.last());
    }
}
