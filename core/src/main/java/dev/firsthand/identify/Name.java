package dev.firsthand.identify;

import dev.firsthand.text.Gender;
import java.util.List;

/**
 * A proper name.
 *
 * @param first the title's first word, or the name's if it has no title
 * @param anchor the name's first word
 * @param words in lower case, without title, initials and “Jr.”
 * @param role the role noun its title gives, or empty
 */
record Name(int first, int anchor, int last, List<String> words, Sort sort, Gender gender, String role)
        implements Mention {

    /** What a name is the name of, as far as its words tell. */
    enum Sort {
        PERSON,
        ORGANIZATION,
        OUTLET,
        /** A country or its capital: its government, where it speaks. */
        STATE,
        PLACE,
        /** “French”, “Republican”: never anybody by itself. */
        BELONGING,
        UNKNOWN
    }

    Name {
        words = List.copyOf(words);
    }

    Name as(Sort other) {
        return new Name(first, anchor, last, words, other, gender, role);
    }

    boolean isTitled() {
        return first < anchor;
    }

    boolean isSingle() {
        return words.size() == 1;
    }

    String surname() {
        return words.getLast();
    }

    String given() {
        return words.getFirst();
    }

    /** Whether it may be somebody's name. */
    boolean maybePerson() {
        return sort == Sort.PERSON || sort == Sort.UNKNOWN;
    }
}
