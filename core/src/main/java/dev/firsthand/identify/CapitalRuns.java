package dev.firsthand.identify;

import dev.firsthand.text.FunctionWords;
import dev.firsthand.text.GivenNames;
import dev.firsthand.text.Lexicon;
import dev.firsthand.text.Titles;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Runs of words with capital letters that may hold names: “U.S. Secretary of State Antony J. Blinken”. */
final class CapitalRuns {

    private static final int LONGEST = 14;

    /** Shorter words in capitals are initials more often. */
    private static final int SHOUTED = 5;

    private static final Set<String> PARTICLES = Set.of(
            "de", "van", "der", "den", "von", "bin", "ibn", "al", "la", "du", "da", "di", "del", "dos", "le", "el",
            "ben", "es", "&");
    private static final Set<String> DAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private final Set<String> starters = Set.copyOf(Lexicon.lines(CapitalRuns.class, "starters.txt"));
    private final KnownNames names;
    private final Nouns nouns;
    private final GivenNames givenNames;
    private final Titles titles;

    CapitalRuns(KnownNames names, Nouns nouns, GivenNames givenNames, Titles titles) {
        this.names = names;
        this.nouns = nouns;
        this.givenNames = givenNames;
        this.titles = titles;
    }

    /** The numbers of the run's words, full stops left out; empty if none begins here. */
    List<Integer> at(Tokens tokens, int start, SeenNames seen) {
        if (!isName(tokens, start) || isMereStart(tokens, start, seen)) {
            return List.of();
        }
        if (tokens.isTitleCase(start)) {
            return inTitleCase(tokens, start);
        }
        List<Integer> run = new ArrayList<>(List.of(start));
        if (isSlashed(tokens, start)) {
            run.add(start + 2);
        }
        int next = next(tokens, run.getLast(), run);
        while (next > 0 && run.size() < LONGEST) {
            for (int i = run.getLast() + 1; i <= next; i++) {
                if (tokens.isWord(i) || tokens.text(i).equals("&")) {
                    run.add(i);
                }
            }
            next = next(tokens, next, run);
        }
        return run;
    }

    /** Where every word has a capital letter, only given name and surname, or one known word, can be told. */
    private List<Integer> inTitleCase(Tokens tokens, int start) {
        boolean joined = tokens.joined(start + 1) && isName(tokens, start + 1) && !tokens.isPossessive(start);
        if (joined && givenNames.contains(tokens.plain(start)) && !tokens.isSeenSmall(tokens.plain(start + 1))) {
            return List.of(start, start + 1);
        }
        boolean known = names.find(tokens.plain(start)) != null || tokens.isSeenGreat(tokens.plain(start));
        return known ? List.of(start) : List.of();
    }

    /** Where the run goes on after its word {@code at}, or -1. */
    private int next(Tokens tokens, int at, List<Integer> run) {
        int next = at + 1;
        if (tokens.isPossessive(at) || !tokens.joined(next)) {
            return -1;
        }
        if (tokens.text(next).equals(".") && takesStop(tokens, at)) {
            next++;
        }
        if (tokens.joined(next) && goesOn(tokens, next)) {
            return next;
        }
        return tokens.joined(next) ? beyondSmallWords(tokens, next, run) : -1;
    }

    /** “G/O Media”: two letters, each of a word, with a stroke between them. */
    private static boolean isSlashed(Tokens tokens, int start) {
        return tokens.joined(start + 2)
                && tokens.text(start + 1).equals("/")
                && tokens.text(start).length() == 1
                && tokens.text(start + 2).length() == 1
                && tokens.isCapital(start + 2)
                && tokens.span(start, start + 2).length() == 3;
    }

    private boolean goesOn(Tokens tokens, int i) {
        return isName(tokens, i) && !DAYS.contains(tokens.plain(i)) && !isStressed(tokens, i);
    }

    /** “What Ann Roe WON'T do”: a small word in capitals is part of no name; “US” and “IT” may be. */
    private static boolean isStressed(Tokens tokens, int i) {
        String word = tokens.plain(i);
        return tokens.isAllCapitals(i) && word.length() > 2 && (FunctionWords.contains(word) || word.endsWith("n't"));
    }

    private int beyondSmallWords(Tokens tokens, int i, List<Integer> run) {
        String word = tokens.plain(i);
        String before = tokens.plain(i - 1);
        boolean links = switch (word) {
            case "of" -> names.tellsOrganisation(before) || isOffice(before, tokens.plain(i + 1));
            case "for" -> names.tellsOrganisation(before);
            case "and" ->
                run.stream()
                                .anyMatch(at -> tokens.plain(at).equals("of")
                                        || tokens.plain(at).equals("for"))
                        && !givenNames.contains(tokens.plain(i + 1));
            default -> PARTICLES.contains(word);
        };
        if (!links) {
            return -1;
        }
        int next = tokens.plain(i + 1).equals("the") || PARTICLES.contains(tokens.plain(i + 1)) ? i + 2 : i + 1;
        boolean joined = tokens.joined(i + 1) && tokens.joined(next);
        return joined && goesOn(tokens, next) ? next : -1;
    }

    /** “Secretary of State”, but not “Supporters of Mr. Roe”. */
    private boolean isOffice(String noun, String after) {
        Nouns.Entry entry = nouns.find(noun);
        return entry != null && !entry.plural() && titles.find(after) == null && !givenNames.contains(after);
    }

    private boolean takesStop(Tokens tokens, int i) {
        String word = tokens.plain(i);
        return word.length() == 1 || titles.find(word) != null || word.equals("st") || word.equals("jr");
    }

    private static boolean isName(Tokens tokens, int i) {
        if (!tokens.isCapital(i)) {
            return false;
        }
        String text = tokens.text(i);
        int hyphen = text.indexOf('-');
        return hyphen < 0
                || (hyphen + 1 < text.length() && Character.isUpperCase(text.charAt(hyphen + 1)))
                || text.startsWith("al-");
    }

    /** “Smith, who …”: what “who” takes up is somebody. */
    private boolean isTakenUp(Tokens tokens, int i) {
        boolean comma = tokens.joined(i + 1) && tokens.text(i + 1).equals(",");
        return comma
                && nouns.find(tokens.plain(i)) == null
                && Set.of("who", "whose").contains(tokens.plain(i + 2));
    }

    private boolean isKnown(String word) {
        return givenNames.contains(word) || names.find(word) != null;
    }

    /** “FURIOUS Ann Roe said”, as tabloids begin; not “NATO Secretary General”. */
    private boolean isShouted(Tokens tokens, int i) {
        String word = tokens.plain(i);
        return word.length() >= SHOUTED
                && tokens.startsSentence(i)
                && tokens.isAllCapitals(i)
                && tokens.joined(i + 1)
                && isName(tokens, i + 1)
                && !tokens.isAllCapitals(i + 1)
                && (givenNames.contains(tokens.plain(i + 1)) || isNamedElsewhere(tokens, i + 1))
                && !givenNames.contains(word)
                && !tokens.isSeenGreat(word)
                && titles.find(word) == null
                && names.find(word) == null;
    }

    /** Whether a word and the one behind it stand with capital letters within sentences too. */
    private boolean isNamedElsewhere(Tokens tokens, int i) {
        return tokens.joined(i + 1)
                && isName(tokens, i + 1)
                && tokens.isSeenGreat(tokens.plain(i))
                && tokens.isSeenGreat(tokens.plain(i + 1));
    }

    /** “New Mexico”. */
    private boolean beginsKnown(Tokens tokens, int i) {
        return tokens.joined(i + 1)
                && isName(tokens, i + 1)
                && names.find(tokens.plain(i) + " " + tokens.plain(i + 1)) != null;
    }

    /** Whether the word has its capital letter only from its place. */
    private boolean isMereStart(Tokens tokens, int i, SeenNames seen) {
        String word = tokens.plain(i);
        if (isShouted(tokens, i)) {
            return true;
        }
        boolean named = isName(tokens, i + 1) && tokens.joined(i + 1) && givenNames.contains(word);
        if (named || titles.find(word) != null || tokens.isAllCapitals(i)) {
            return word.length() == 1;
        }
        if (starters.contains(word)) {
            return !beginsKnown(tokens, i);
        }
        if (isTakenUp(tokens, i) || seen.isNamed(i)) {
            return false;
        }
        boolean lone = !tokens.joined(i + 1) || !isName(tokens, i + 1);
        return tokens.startsSentence(i)
                && !tokens.isSeenGreat(word)
                && nouns.find(word) == null
                && (tokens.isSeenSmall(word) || (lone && !isKnown(word)));
    }
}
