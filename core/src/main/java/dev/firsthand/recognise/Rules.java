package dev.firsthand.recognise;

import dev.firsthand.text.GivenNames;
import java.util.List;

/** The rules that tell who is one, in the order in which they are asked: what is surest first. */
final class Rules {

    private final List<Rule> order;

    Rules(GivenNames givenNames, RoleWords roles, Clash clash) {
        Bearing bearing = new Bearing(givenNames);
        order = List.of(
                new SameName(),
                new SameLetters(),
                new MiddleName(),
                new Initials(),
                new Nickname(givenNames),
                new Transliterated(clash),
                new DoubleSurname(givenNames),
                new NameOrder(),
                new SuffixLeftOut(),
                new BearerByRole(bearing, roles),
                new OnlyBearer(bearing, roles),
                new SurnameAlone(bearing, roles),
                new HeldOffice(roles),
                new SamePower(),
                new Acronym(),
                new ShortForm());
    }

    List<Rule> inOrder() {
        return order;
    }
}
