package dev.firsthand.identify;

import dev.firsthand.text.GivenNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The named figures of a report: full names first, then the short forms that can only mean one of them. A short form
 * that may mean several is left to be told by its place in the text.
 */
final class Cast {

    private static final int MOST_NAMESAKES = 64;

    private final GivenNames givenNames;
    private final Function<Name, String> written;
    private final Map<String, List<Draft>> bySurname = new HashMap<>();
    private final Map<String, List<Draft>> byGiven = new HashMap<>();
    private final Map<String, Draft> byWhole = new HashMap<>();
    private final Map<String, Draft> byInitials = new HashMap<>();
    private final Map<String, List<Draft>> byFirst = new HashMap<>();
    private final Map<String, List<Draft>> singles = new HashMap<>();
    private final Map<Integer, Draft> byAnchor = new TreeMap<>();
    private final Map<Integer, List<Draft>> namesakes = new HashMap<>();
    private final Map<Draft, Figure> figures = new HashMap<>();
    private final Map<String, List<Figure>> people = new HashMap<>();

    /** @param written gives a name as the report has it, without title */
    Cast(List<Name> names, GivenNames givenNames, Function<Name, String> written) {
        this.givenNames = givenNames;
        this.written = written;
        names.stream()
                .filter(name -> !name.isSingle() && name.sort() == Name.Sort.PERSON)
                .forEach(this::addFull);
        names.stream()
                .filter(name -> !name.isSingle() && name.sort() != Name.Sort.PERSON)
                .forEach(this::addWhole);
        names.stream().filter(Name::isSingle).forEach(this::addShort);
    }

    private void addFull(Name name) {
        if (joinsNamesake(name)) {
            return;
        }
        List<Draft> same = bySurname.computeIfAbsent(name.surname(), key -> new ArrayList<>());
        Draft draft = new Draft(name);
        keep(same, draft);
        keep(byGiven.computeIfAbsent(name.given(), key -> new ArrayList<>()), draft);
        byWhole.putIfAbsent(String.join(" ", name.words()), draft);
        join(draft, name);
    }

    /** Beyond a number that no true report comes near, namesakes are not told apart from one another any more. */
    private static void keep(List<Draft> namesakes, Draft draft) {
        if (namesakes.size() < MOST_NAMESAKES) {
            namesakes.add(draft);
        }
    }

    private boolean isSamePerson(Draft draft, Name name) {
        boolean junior = draft.words().contains("jr") == name.words().contains("jr");
        return junior
                && givenNames.fits(draft.words().getFirst(), name.given())
                && draft.gender().fits(name.gender());
    }

    private boolean joinsNamesake(Name name) {
        for (Draft draft : bySurname.getOrDefault(name.surname(), List.of())) {
            if (isSamePerson(draft, name)) {
                join(draft, name);
                return true;
            }
        }
        return false;
    }

    private void addWhole(Name name) {
        if (name.sort() == Name.Sort.UNKNOWN && joinsNamesake(name)) {
            return;
        }
        String whole = String.join(" ", name.words());
        Draft draft = byWhole.get(whole);
        if (draft == null) {
            draft = new Draft(name);
            byWhole.put(whole, draft);
            if (name.sort() == Name.Sort.UNKNOWN) {
                keep(bySurname.computeIfAbsent(name.surname(), key -> new ArrayList<>()), draft);
                keep(byGiven.computeIfAbsent(name.given(), key -> new ArrayList<>()), draft);
            } else {
                byInitials.putIfAbsent(initials(name.words()), draft);
                byFirst.computeIfAbsent(name.given(), key -> new ArrayList<>()).add(draft);
            }
        }
        join(draft, name);
    }

    private static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            if (!List.of("of", "the", "for", "and", "&").contains(word)) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }

    private void addShort(Name name) {
        String word = name.surname();
        List<Draft> fitting = fitting(name, bySurname.getOrDefault(word, List.of()));
        if (fitting.isEmpty() && !name.isTitled() && name.maybePerson()) {
            fitting = fitting(name, byGiven.getOrDefault(word, List.of()));
        }
        if (fitting.size() > 1) {
            namesakes.put(name.anchor(), fitting);
        } else if (fitting.size() == 1) {
            fitting.getFirst().tell(Name.Sort.PERSON);
            join(fitting.getFirst(), name);
        } else {
            join(alone(name, word), name);
        }
    }

    /** The figure of a short form that no full name explains: by its initials, its first word, or by itself. */
    private Draft alone(Name name, String word) {
        Draft known = name.maybePerson() ? null : byInitials.get(word.replace(".", ""));
        List<Draft> bodies = name.sort() == Name.Sort.UNKNOWN ? byFirst.getOrDefault(word, List.of()) : List.of();
        if (known != null || bodies.size() == 1) {
            return known != null ? known : bodies.getFirst();
        }
        List<Draft> same = singles.computeIfAbsent(word, key -> new ArrayList<>());
        for (Draft draft : same) {
            if (draft.gender().fits(name.gender())) {
                return draft;
            }
        }
        Draft draft = new Draft(name);
        same.add(draft);
        return draft;
    }

    private static List<Draft> fitting(Name name, List<Draft> drafts) {
        if (name.sort() == Name.Sort.OUTLET || name.sort() == Name.Sort.ORGANIZATION) {
            return List.of();
        }
        return drafts.stream()
                .filter(draft -> draft.gender().fits(name.gender()))
                .filter(draft -> draft.sort() == Name.Sort.PERSON || name.maybePerson())
                .toList();
    }

    private void join(Draft draft, Name name) {
        draft.add(name, written.apply(name));
        byAnchor.put(name.anchor(), draft);
    }

    /** The figure a name's words can only mean, while it can still be told more of; null if they may mean several. */
    @Nullable
    Draft draft(Name name) {
        return byAnchor.get(name.anchor());
    }

    /** Whom a name's words may mean, if several. */
    List<Draft> namesakes(Name name) {
        return namesakes.getOrDefault(name.anchor(), List.of());
    }

    /** Every named figure once, by the place of its first mention. */
    List<Draft> all() {
        return List.copyOf(new LinkedHashSet<>(byAnchor.values()));
    }

    /** Ends the gathering: from now on a draft's figure stays as it is. */
    void close(Nouns nouns) {
        all().forEach(draft -> figures.put(draft, draft.figure(nouns)));
        namesakes
                .values()
                .forEach(drafts -> drafts.forEach(draft -> figures.computeIfAbsent(draft, open -> open.figure(nouns))));
        all().stream()
                .map(this::figure)
                .filter(Figure::isPerson)
                .forEach(person -> person.nouns()
                        .forEach(noun -> people.computeIfAbsent(noun, key -> new ArrayList<>())
                                .add(person)));
    }

    /** The people whom the report calls by a role noun anywhere, each once. */
    List<Figure> people(String noun) {
        return people.getOrDefault(noun, List.of());
    }

    /** The figure of a draft. */
    Figure figure(Draft draft) {
        Figure figure = figures.get(draft);
        if (figure == null) {
            throw new IllegalStateException("the cast must be closed before " + draft.words() + " is asked for");
        }
        return figure;
    }
}
