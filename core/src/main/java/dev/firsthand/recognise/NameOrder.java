package dev.firsthand.recognise;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Surname first, as Hungarian, Chinese and Japanese names are written at home: “Orbán Viktor”. */
final class NameOrder implements Rule {

    @Override
    public String name() {
        return "name-order";
    }

    @Override
    public Set<String> keys(Candidate candidate) {
        PersonName name = candidate.name();
        return name == null || name.words().size() != 2
                ? Set.of()
                : Set.of(String.join(" ", name.words().stream().sorted().toList()));
    }

    @Override
    public @Nullable Evidence same(Candidate one, Candidate other, Company company) {
        PersonName here = one.name();
        PersonName there = other.name();
        return here != null && there != null && isTurned(here, there) ? Evidence.of(here.words(), there.words()) : null;
    }

    static boolean isTurned(PersonName one, PersonName other) {
        List<String> turned = other.words().reversed();
        return one.words().size() == 2
                && one.words().equals(turned)
                && !one.given().equals(one.surname());
    }
}
