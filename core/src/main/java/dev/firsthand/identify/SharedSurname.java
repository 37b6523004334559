package dev.firsthand.identify;

import dev.firsthand.text.GivenNames;
import java.util.ArrayList;
import java.util.List;

/** “Karl and Dora Lind”: a given name, “and”, a full name – the first has the surname of the second. */
final class SharedSurname {

    private SharedSurname() {}

    /** The mentions, with the surname for each given name that shares one. */
    static List<Mention> given(Tokens tokens, List<Mention> mentions, GivenNames givenNames) {
        List<Mention> told = new ArrayList<>(mentions);
        for (int i = 0; i + 1 < mentions.size(); i++) {
            if (mentions.get(i) instanceof Name one
                    && mentions.get(i + 1) instanceof Name two
                    && isShared(tokens, one, two, givenNames)) {
                told.set(i, with(one, two, givenNames));
            }
        }
        return told;
    }

    private static boolean isShared(Tokens tokens, Name one, Name two, GivenNames givenNames) {
        boolean couple = two.anchor() == one.last() + 2
                && tokens.joined(two.anchor())
                && tokens.plain(one.last() + 1).equals("and");
        return couple
                && one.isSingle()
                && one.maybePerson()
                && givenNames.contains(one.surname())
                && two.sort() == Name.Sort.PERSON
                && !two.isTitled()
                && two.words().size() == 2
                && givenNames.contains(two.given());
    }

    private static Name with(Name one, Name two, GivenNames givenNames) {
        return new Name(
                one.first(),
                one.anchor(),
                one.last(),
                List.of(one.given(), two.surname()),
                Name.Sort.PERSON,
                one.gender().or(givenNames.gender(one.given())),
                one.role());
    }
}
