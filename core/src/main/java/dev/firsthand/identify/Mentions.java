package dev.firsthand.identify;

import dev.firsthand.model.Span;
import dev.firsthand.text.Fold;
import dev.firsthand.text.Gender;
import dev.firsthand.text.GivenNames;
import dev.firsthand.text.Lexicon;
import dev.firsthand.text.Outlets;
import dev.firsthand.text.Titles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds the names, noun phrases and pronouns of a report, in one pass and in text order, by capital letters and word
 * lists, and by what an encoder saw where it read along.
 */
final class Mentions {

    private final Outlets outlets = new Outlets();
    private final NameFinder names;
    private final GivenNames givenNames;
    private final PhraseFinder phrases;
    private final Map<String, Pronoun.Person> pronouns = new HashMap<>();

    Mentions(KnownNames known, Nouns nouns, GivenNames givenNames, Titles titles, Set<String> prepositions) {
        for (List<String> row : Lexicon.rows(Mentions.class, "pronouns.txt")) {
            pronouns.put(row.getFirst(), Pronoun.Person.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
        }
        this.givenNames = givenNames;
        names = new NameFinder(known, nouns, givenNames, titles);
        phrases = new PhraseFinder(nouns, prepositions, pronouns.keySet());
    }

    /** The mentions in a report's words. */
    List<Mention> in(Tokens tokens, String chars, SeenNames seen) {
        List<Mention> found = new ArrayList<>();
        Map<Integer, Name> named = outlets(tokens, chars);
        int i = 0;
        while (i < tokens.size()) {
            int before = i;
            i = find(tokens, i, named, found, seen);
            if (i <= before) {
                i = before + 1;
            }
        }
        return SharedSurname.given(tokens, found, givenNames);
    }

    private int find(Tokens tokens, int i, Map<Integer, Name> named, List<Mention> found, SeenNames seen) {
        Name outlet = named.get(i);
        if (outlet != null) {
            found.add(outlet);
            return outlet.last() + 1;
        }
        Pronoun.Person person = pronouns.get(uncontracted(tokens.plain(i)));
        if (person != null && !(tokens.text(i).equals("US") || tokens.text(i).equals("IT"))) {
            found.add(new Pronoun(i, person));
            return i + 1;
        }
        List<Name> here = names.at(tokens, i, seen);
        if (!here.isEmpty() && (here.getLast().last() > i || !isNoun(tokens, i))) {
            found.addAll(here);
            return here.getLast().last() + 1;
        }
        Phrase phrase = phrases.at(tokens, i, found);
        if (phrase != null) {
            found.add(phrase);
        }
        return i + 1;
    }

    /** The pronoun in “I’ll”, “they’ve” and the like. */
    private static String uncontracted(String word) {
        int mark = word.indexOf('\'');
        return mark > 0 ? word.substring(0, mark) : word;
    }

    /** Whether a word with a capital letter is a common noun that stands alone: “Officials said”, “the President said”. */
    private boolean isNoun(Tokens tokens, int i) {
        return tokens.isCapital(i) && names.isLoneNoun(tokens, i);
    }

    private Map<Integer, Name> outlets(Tokens tokens, String chars) {
        Map<Integer, Name> found = new HashMap<>();
        if (tokens.size() == 0) {
            return found;
        }
        Span all =
                new Span(tokens.span(0).start(), tokens.span(tokens.size() - 1).end());
        for (Outlets.Mention mention : outlets.in(chars, all)) {
            int first = tokens.at(mention.span().start());
            int last = tokens.at(mention.span().end() - 1);
            if (last < tokens.size()
                    && tokens.span(first).start() == mention.span().start()) {
                List<String> words = List.of(Fold.plain(mention.outlet().name())
                        .replaceFirst("^the ", "")
                        .split(" "));
                found.put(first, new Name(first, first, last, words, Name.Sort.OUTLET, Gender.UNKNOWN, ""));
            }
        }
        return found;
    }
}
