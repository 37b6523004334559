package dev.firsthand.identify;

import dev.firsthand.model.Speaker;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A named figure while the names of a report are gathered. */
final class Draft {

    private final List<String> words;
    private Name.Sort sort;
    private Gender gender = Gender.UNKNOWN;
    private String fullest = "";
    private @Nullable String role;
    private final Set<String> nouns = new HashSet<>();
    private final List<Name> names = new ArrayList<>();

    Draft(Name name) {
        words = name.words();
        sort = name.sort();
    }

    List<String> words() {
        return words;
    }

    Name.Sort sort() {
        return sort;
    }

    Gender gender() {
        return gender;
    }

    boolean isFull() {
        return words.size() > 1;
    }

    /** Takes in one more mention, as written. */
    void add(Name name, String written) {
        names.add(name);
        gender = gender.or(name.gender());
        if (sort == Name.Sort.UNKNOWN && name.sort() != Name.Sort.UNKNOWN) {
            sort = name.sort();
        }
        if (!name.role().isEmpty()) {
            nouns.add(name.role());
        }
        if (isFuller(written, fullest)) {
            fullest = written;
        }
    }

    private static boolean isFuller(String written, String than) {
        boolean shouts = written.equals(written.toUpperCase(java.util.Locale.ROOT)) && written.contains(" ");
        return than.isEmpty() || (!shouts && written.length() > than.length());
    }

    /** Takes in what the text calls it. */
    void describe(Description description) {
        nouns.add(description.noun());
        gender = gender.or(description.gender());
        if (role == null || (description.text().length() > role.length())) {
            role = description.text();
        }
        if (sort == Name.Sort.UNKNOWN && description.ofPerson()) {
            sort = Name.Sort.PERSON;
        }
    }

    void becomePerson() {
        sort = sort == Name.Sort.UNKNOWN ? Name.Sort.PERSON : sort;
    }

    /** Settles what an unknown name stands for where it speaks. */
    void speaks(boolean withArticle) {
        if (sort == Name.Sort.UNKNOWN) {
            sort = withArticle ? Name.Sort.ORGANIZATION : Name.Sort.PERSON;
        }
    }

    /** The figure as far as it is known. */
    Figure figure(Nouns lexicon) {
        if (sort != Name.Sort.PERSON) {
            words.stream().filter(word -> lexicon.find(word) != null).forEach(nouns::add);
        }
        String office = sort == Name.Sort.PERSON ? role : null;
        return new Figure(Slug.of(String.join(" ", words)), fullest, kind(), gender, false, office, nouns, null);
    }

    private Speaker.Kind kind() {
        return switch (sort) {
            case PERSON -> Speaker.Kind.PERSON;
            case OUTLET -> Speaker.Kind.OUTLET;
            case ORGANIZATION, STATE, PLACE -> Speaker.Kind.ORGANIZATION;
            case BELONGING, UNKNOWN -> Speaker.Kind.UNKNOWN;
        };
    }
}
