package dev.firsthand.identify;

import dev.firsthand.text.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds noun phrases around the nouns of {@link Nouns}: from their determiner, if they have one, to the noun. */
final class PhraseFinder {

    private static final int WIDEST = 9;
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both");
    private static final Set<String> INDEFINITE = Set.of(
            "a",
            "an",
            "another",
            "some",
            "many",
            "several",
            "most",
            "few",
            "any",
            "each",
            "every",
            "no",
            "other",
            "all",
            "more",
            "various",
            "numerous",
            "dozens",
            "hundreds",
            "thousands",
            "multiple",
            "certain");
    private static final Set<String> UNCOUNTED = Set.of("police", "management", "media");
    private static final Set<String> NUMBERED_OF = Set.of("of");

    private final Nouns nouns;
    private final Set<String> breaks;
    private final Map<String, Integer> numbers = new HashMap<>();

    PhraseFinder(Nouns nouns, Set<String> prepositions, Set<String> pronouns) {
        this.nouns = nouns;
        List<String> stops = new ArrayList<>(Lexicon.lines(PhraseFinder.class, "stops.txt"));
        stops.addAll(prepositions);
        stops.addAll(pronouns);
        this.breaks = Set.copyOf(stops);
        Lexicon.rows(PhraseFinder.class, "numbers.txt")
                .forEach(row -> numbers.put(row.getFirst(), Integer.parseInt(row.get(1))));
    }

    /**
     * The phrase whose noun is the word {@code at}, or null if it is no such noun or another noun follows it.
     *
     * @param before the mentions found so far, in text order
     */
    @Nullable
    Phrase at(Tokens tokens, int at, List<Mention> before) {
        Nouns.Entry entry = nouns.find(tokens.plain(at));
        if (entry == null || goesOn(tokens, at) || isMeasure(tokens, at)) {
            return null;
        }
        int first = at;
        Phrase.Determiner determiner = Phrase.Determiner.NONE;
        Mention owner = null;
        Integer count = null;
        List<String> modifiers = new ArrayList<>();
        while (determiner == Phrase.Determiner.NONE && tokens.joined(first) && at - first < WIDEST) {
            int i = first - 1;
            String word = tokens.plain(i);
            Mention owning = owning(tokens, i, before);
            if (owning != null) {
                owner = owning;
                determiner = Phrase.Determiner.DEFINITE;
                first = owning.first();
                break;
            }
            if (DEFINITE.contains(word)) {
                determiner = Phrase.Determiner.DEFINITE;
            } else if (INDEFINITE.contains(word)) {
                determiner = Phrase.Determiner.INDEFINITE;
            } else if (numbers.containsKey(word) && count == null) {
                count = numbers.get(word);
            } else if (isInsideWord(tokens, i)) {
                first = i;
                continue;
            } else if (!tokens.isWord(i)
                    || (breaks.contains(word) && !tokens.text(i).equals("US"))) {
                break;
            }
            if (determiner == Phrase.Determiner.NONE) {
                modifiers.addFirst(word);
            }
            first = i;
        }
        if (isPartOfName(tokens, first, entry)) {
            return null;
        }
        if (determiner == Phrase.Determiner.NONE && count != null) {
            determiner = Phrase.Determiner.INDEFINITE;
        }
        return new Phrase(
                first,
                at,
                entry.singular(),
                entry,
                entry.plural(),
                determiner,
                modifiers,
                owner,
                counted(tokens, first, count));
    }

    /** “A police car”: what is never one of its kind only names another noun. */
    private static boolean isPartOfName(Tokens tokens, int first, Nouns.Entry entry) {
        boolean one = Set.of("a", "an").contains(tokens.plain(first));
        return one && (entry.plural() || UNCOUNTED.contains(entry.singular()));
    }

    /** The hyphen of “a 225-page report”, the mark of “the dockers’ union”. */
    private static boolean isInsideWord(Tokens tokens, int i) {
        if (i < 1
                || tokens.isWord(i)
                || tokens.span(i - 1).end() != tokens.span(i).start()
                || !tokens.isWord(i - 1)) {
            return false;
        }
        boolean hyphen = tokens.text(i).equals("-")
                && tokens.span(i).end() == tokens.span(i + 1).start();
        return hyphen || ("’'".contains(tokens.text(i)) && tokens.plain(i - 1).endsWith("s"));
    }

    /** “A 12-person task force”, “a two-man crew”: the noun only counts what the next word names. */
    private boolean isMeasure(Tokens tokens, int at) {
        String word = tokens.plain(at);
        int hyphen = word.indexOf('-');
        boolean apart = hyphen < 0 && tokens.text(Math.max(0, at - 1)).equals("-") && isInsideWord(tokens, at - 1);
        String count = apart ? tokens.plain(at - 2) : hyphen < 0 ? "" : word.substring(0, hyphen);
        boolean counted = !count.isEmpty() && (Character.isDigit(count.charAt(0)) || numbers.containsKey(count));
        return counted && tokens.joined(at + 1) && tokens.isWord(at + 1) && !breaks.contains(tokens.plain(at + 1));
    }

    /** Whether another noun follows; not “claims”, “states” and their like, which are verbs there more often. */
    private boolean goesOn(Tokens tokens, int at) {
        int next = at + 1;
        if (!tokens.joined(next) || tokens.isPossessive(at) || tokens.isCapital(next)) {
            return false;
        }
        Nouns.Entry entry = nouns.find(tokens.plain(next));
        boolean says = tokens.plain(next).equals("states");
        boolean verb = entry != null
                && entry.plural()
                && (entry.sort() == Nouns.Sort.UTTERANCE || entry.sort() == Nouns.Sort.DOCUMENT);
        return entry != null && !verb && !says;
    }

    private @Nullable Integer counted(Tokens tokens, int first, @Nullable Integer count) {
        boolean partOf = tokens.joined(first) && NUMBERED_OF.contains(tokens.plain(first - 1));
        return partOf ? numbers.getOrDefault(tokens.plain(first - 2), count) : count;
    }

    /** The name or pronoun that ends at a word and owns what follows it. */
    private static @Nullable Mention owning(Tokens tokens, int i, List<Mention> before) {
        if (before.isEmpty()) {
            return null;
        }
        Mention last = before.getLast();
        boolean mark = last instanceof Name && i == last.last() + 1 && "'’".contains(tokens.text(i));
        if (mark || (last.last() == i && owns(tokens, last))) {
            return last;
        }
        return null;
    }

    private static boolean owns(Tokens tokens, Mention mention) {
        return switch (mention) {
            case Pronoun pronoun ->
                Set.of("his", "her", "their", "its", "my", "our", "your", "whose")
                        .contains(tokens.plain(pronoun.anchor()));
            case Name name -> tokens.isPossessive(name.last());
            case Phrase phrase -> tokens.isPossessive(phrase.last());
        };
    }
}
