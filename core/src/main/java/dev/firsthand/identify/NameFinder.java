package dev.firsthand.identify;

import dev.firsthand.text.Gender;
import dev.firsthand.text.GivenNames;
import dev.firsthand.text.Titles;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what a run of words with capital letters names: first by what surely tells, last by its shape. */
final class NameFinder {

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
    /** What stands behind a name for an honour, a degree or a seat, and is no part of it. */
    private static final Set<String> POST_NOMINALS =
            Set.of("kc", "qc", "mp", "mep", "msp", "obe", "mbe", "cbe", "kbe", "md", "phd", "esq");

    private static final int LONGEST_PERSON = 5;

    private final CapitalRuns runs;
    private final KnownNames names;
    private final Nouns nouns;
    private final GivenNames givenNames;
    private final Titles titles;

    NameFinder(KnownNames names, Nouns nouns, GivenNames givenNames, Titles titles) {
        this.runs = new CapitalRuns(names, nouns, givenNames, titles);
        this.names = names;
        this.nouns = nouns;
        this.givenNames = givenNames;
        this.titles = titles;
    }

    /** The names in the run of capital letters that begins at a word, in text order; none if no run begins there. */
    List<Name> at(Tokens tokens, int start, SeenNames seen) {
        List<Integer> run = withoutNoun(tokens, withoutPostNominal(tokens, runs.at(tokens, start, seen)));
        if (run.isEmpty()) {
            return List.of();
        }
        int title = lastTitle(tokens, run);
        if (title >= 0 && !endsAsOrganisation(tokens, run)) {
            return titled(tokens, run, title);
        }
        return untitled(tokens, run);
    }

    /** “Miriam Okafor | KC” */
    private static List<Integer> withoutPostNominal(Tokens tokens, List<Integer> run) {
        int last = run.size() - 1;
        return last > 1 && POST_NOMINALS.contains(tokens.plain(run.get(last))) ? run.subList(0, last) : run;
    }

    /** The run without a common noun at its end: “California | Democrat”, “House | Republicans”. */
    private List<Integer> withoutNoun(Tokens tokens, List<Integer> run) {
        if (run.size() < 2) {
            return run;
        }
        int end = run.size() - 1;
        String before = tokens.plain(run.get(end - 1));
        boolean named = givenNames.contains(before)
                || !tokens.isCapital(run.get(end - 1))
                || run.get(end) != run.get(end - 1) + 1;
        return !named
                        && nouns.isPerson(tokens.plain(run.get(end)))
                        && names.find(joined(tokens, run, 0, end + 1)) == null
                ? run.subList(0, end)
                : run;
    }

    /** Whether a word with a capital letter is only a common noun, with no name before or behind it. */
    boolean isLoneNoun(Tokens tokens, int i) {
        String word = tokens.plain(i);
        boolean alone = !tokens.isCapital(i + 1)
                && !tokens.text(Math.min(i + 1, tokens.size() - 1)).equals(".");
        return alone && nouns.find(word) != null && !givenNames.contains(word) && names.find(word) == null;
    }

    /** The place in the run of the last title or role noun that has a name after it, or -1. */
    private int lastTitle(Tokens tokens, List<Integer> run) {
        for (int i = run.size() - 2; i >= 0; i--) {
            String word = tokens.plain(run.get(i));
            boolean surname = i > 0 && givenNames.contains(tokens.plain(run.get(i - 1)));
            if (!surname && isTitle(word) && !(i == 0 && isGivenNameHere(tokens, run))) {
                return SUFFIXES.contains(tokens.plain(run.get(i + 1))) ? -1 : i;
            }
        }
        return -1;
    }

    private boolean isGivenNameHere(Tokens tokens, List<Integer> run) {
        String word = tokens.plain(run.getFirst());
        return givenNames.contains(word) && titles.find(word) == null;
    }

    private boolean isTitle(String word) {
        Nouns.Entry noun = nouns.find(word);
        return titles.find(word) != null || (noun != null && noun.sort() == Nouns.Sort.PERSON && !noun.plural());
    }

    private boolean endsAsOrganisation(Tokens tokens, List<Integer> run) {
        String last = tokens.plain(run.getLast());
        return names.tellsOrganisation(last) || names.tellsThing(last);
    }

    private List<Name> titled(Tokens tokens, List<Integer> run, int title) {
        int from = title + 1;
        String next = tokens.plain(run.get(from));
        if (next.equals("of") || next.equals("for") || next.equals("the")) {
            from = givenNameAfter(tokens, run, from + 2);
            if (from < 0) {
                return List.of();
            }
        }
        if (tokens.plain(run.get(from)).equals("elect") && from + 1 < run.size()) {
            from++;
        }
        return List.of(person(tokens, run, 0, from));
    }

    private int givenNameAfter(Tokens tokens, List<Integer> run, int from) {
        for (int i = from; i < run.size() - 1; i++) {
            if (givenNames.contains(tokens.plain(run.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    private List<Name> untitled(Tokens tokens, List<Integer> run) {
        Name.Sort known = names.find(joined(tokens, run, 0, run.size()));
        if (known != null) {
            return List.of(name(tokens, run, 0, run.size(), known));
        }
        int split = personAfterPrefix(tokens, run);
        if (split > 0) {
            Name.Sort sort = sort(tokens, run.subList(0, split));
            return List.of(name(tokens, run, 0, split, sort), person(tokens, run, split, split));
        }
        Name.Sort sort = sort(tokens, run);
        return List.of(sort == Name.Sort.PERSON ? person(tokens, run, 0, 0) : name(tokens, run, 0, run.size(), sort));
    }

    /** Where a person's name begins after a known place, people or organisation: “East Asia | Daniel Okoro”; or -1. */
    private int personAfterPrefix(Tokens tokens, List<Integer> run) {
        for (int i = 1; i < run.size() - 1; i++) {
            if (givenNames.contains(tokens.plain(run.get(i))) && isPrefix(tokens, run, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isPrefix(Tokens tokens, List<Integer> run, int end) {
        return names.find(joined(tokens, run, 0, end)) != null
                || names.find(tokens.plain(run.get(end - 1))) != null
                || names.tellsOrganisation(tokens.plain(run.get(end - 1)))
                || (end > 1 && names.find(joined(tokens, run, end - 2, end)) != null);
    }

    private Name.Sort sort(Tokens tokens, List<Integer> run) {
        Name.Sort known = names.find(joined(tokens, run, 0, run.size()));
        if (known != null) {
            return known;
        }
        String first = tokens.plain(run.getFirst());
        if (tellsOrganisation(tokens, run)) {
            return Name.Sort.ORGANIZATION;
        }
        if (run.size() > 1 && names.tellsThing(tokens.plain(run.getLast()))) {
            return Name.Sort.PLACE;
        }
        if (run.size() > 1 && run.size() <= LONGEST_PERSON && isPersonShaped(tokens, run, first)) {
            return Name.Sort.PERSON;
        }
        boolean acronym = run.size() == 1 && tokens.isAllCapitals(run.getFirst()) && first.length() < 7;
        return acronym ? Name.Sort.ORGANIZATION : Name.Sort.UNKNOWN;
    }

    private boolean tellsOrganisation(Tokens tokens, List<Integer> run) {
        if (run.size() > 1 && names.tellsOrganisation(tokens.plain(run.getLast()))) {
            return true;
        }
        for (int i = 0; i < run.size() - 1; i++) {
            String next = tokens.plain(run.get(i + 1));
            if ((next.equals("of") || next.equals("for") || next.equals("&"))
                    && names.tellsOrganisation(tokens.plain(run.get(i)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isPersonShaped(Tokens tokens, List<Integer> run, String first) {
        boolean hasInitial = run.stream().skip(1).anyMatch(i -> tokens.plain(i).length() == 1 && i < run.getLast());
        boolean hasSuffix = SUFFIXES.contains(tokens.plain(run.getLast()));
        return givenNames.contains(first) || hasInitial || hasSuffix;
    }

    private Name person(Tokens tokens, List<Integer> run, int first, int from) {
        List<String> words = new ArrayList<>();
        for (int i = from; i < run.size(); i++) {
            String word = tokens.plain(run.get(i));
            boolean initial = word.length() == 1 && i > from && i < run.size() - 1;
            if (!initial && !SUFFIXES.contains(word)) {
                words.add(word);
            }
        }
        if (words.isEmpty()) {
            words.add(tokens.plain(run.get(from)));
        }
        if (words.size() > 1 && tokens.plain(run.getLast()).equals("jr")) {
            words.add(1, "jr");
        }
        Titles.@Nullable Title title = from > first ? title(tokens, run, first, from) : null;
        Gender gender = title == null ? Gender.UNKNOWN : title.gender();
        if (words.size() > 1) {
            gender = gender.or(givenNames.gender(words.getFirst()));
        }
        String role = title == null ? "" : title.role();
        return new Name(run.get(first), run.get(from), run.getLast(), words, Name.Sort.PERSON, gender, role);
    }

    /** What the words before a name tell: the last role noun among them and the gender any of them gives. */
    private Titles.Title title(Tokens tokens, List<Integer> run, int first, int from) {
        Gender gender = Gender.UNKNOWN;
        String role = "";
        for (int i = first; i < from; i++) {
            String word = tokens.plain(run.get(i));
            Titles.Title title = titles.find(word);
            Nouns.Entry noun = nouns.find(word);
            if (title != null) {
                gender = gender.or(title.gender());
                role = title.role().isEmpty() ? role : title.role();
            } else if (noun != null && noun.sort() == Nouns.Sort.PERSON) {
                gender = gender.or(noun.gender());
                role = noun.singular();
            }
        }
        return new Titles.Title(gender, role);
    }

    private static Name name(Tokens tokens, List<Integer> run, int from, int to, Name.Sort sort) {
        List<String> words = run.subList(from, to).stream().map(tokens::plain).toList();
        return new Name(run.get(from), run.get(from), run.get(to - 1), words, sort, Gender.UNKNOWN, "");
    }

    private static String joined(Tokens tokens, List<Integer> run, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            words.append(i > from ? " " : "").append(tokens.plain(run.get(i)));
        }
        return words.toString();
    }
}
