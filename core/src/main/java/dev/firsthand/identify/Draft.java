package dev.firsthand.identify;

import dev.firsthand.model.Speaker;
import dev.firsthand.text.Gender;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A named figure while what a report tells of it is gathered. What is told first counts where two tellings differ. */
final class Draft {

    private final List<String> words;
    private final Set<Name.Sort> sorts = new LinkedHashSet<>();
    private final Set<Gender> genders = new LinkedHashSet<>();
    private final Map<String, Integer> forms = new LinkedHashMap<>();
    private final Set<String> roles = new LinkedHashSet<>();
    private final Set<String> nouns = new HashSet<>();

    Draft(Name name) {
        words = name.words();
    }

    List<String> words() {
        return words;
    }

    Name.Sort sort() {
        return sorts.stream().findFirst().orElse(Name.Sort.UNKNOWN);
    }

    Gender gender() {
        return genders.stream().findFirst().orElse(Gender.UNKNOWN);
    }

    /** Takes in one more mention, as written. */
    void add(Name name, String written) {
        forms.merge(written, 1, Integer::sum);
        tell(name.sort());
        tell(name.gender());
        if (!name.role().isEmpty()) {
            nouns.add(name.role());
        }
    }

    /** Takes in what the text calls it. */
    void describe(Description description) {
        nouns.add(description.noun());
        roles.add(description.text());
        tell(description.gender());
        if (description.ofPerson()) {
            tell(Name.Sort.PERSON);
        }
    }

    /** Takes in what sort of thing it is. */
    void tell(Name.Sort sort) {
        if (sort != Name.Sort.UNKNOWN) {
            sorts.add(sort);
        }
    }

    private void tell(Gender gender) {
        if (gender != Gender.UNKNOWN) {
            genders.add(gender);
        }
    }

    /** The figure as far as it is known. */
    Figure figure(Nouns lexicon) {
        Set<String> known = new HashSet<>(nouns);
        if (sort() != Name.Sort.PERSON) {
            words.stream().filter(word -> lexicon.find(word) != null).forEach(known::add);
        }
        String role =
                roles.stream().max(Comparator.comparingInt(String::length)).orElse(null);
        return new Figure(
                Slug.of(String.join(" ", words)),
                fullest(),
                kind(),
                gender(),
                sort() == Name.Sort.PERSON,
                false,
                sort() == Name.Sort.PERSON ? role : null,
                roles,
                known,
                null);
    }

    private Speaker.Kind kind() {
        return switch (sort()) {
            case PERSON -> Speaker.Kind.PERSON;
            case OUTLET -> Speaker.Kind.OUTLET;
            case ORGANIZATION, STATE, PLACE -> Speaker.Kind.ORGANIZATION;
            case BELONGING, UNKNOWN -> Speaker.Kind.UNKNOWN;
        };
    }

    /** The form with the most words that is not all capitals; of several the most frequent, then the first. */
    private String fullest() {
        List<String> calm = new ArrayList<>(forms.keySet());
        calm.removeIf(form -> form.contains(" ") && form.equals(form.toUpperCase(Locale.ROOT)));
        List<String> choice = calm.isEmpty() ? List.copyOf(forms.keySet()) : calm;
        String best = choice.getFirst();
        for (String form : choice) {
            int more = Integer.compare(form.split(" ").length, best.split(" ").length);
            if (more > 0 || (more == 0 && forms.getOrDefault(form, 0) > forms.getOrDefault(best, 0))) {
                best = form;
            }
        }
        return best;
    }
}
