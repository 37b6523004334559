package dev.firsthand.recognise;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An initial for the given name: “H. Marchetti”. */
final class Initials implements Rule {

    @Override
    public String name() {
        return "initials";
    }

    @Override
    public Set<String> keys(Candidate candidate) {
        PersonName name = candidate.name();
        return name == null || !name.isFull() ? Set.of() : Set.of(name.given().charAt(0) + " " + name.surname());
    }

    @Override
    public @Nullable Evidence same(Candidate one, Candidate other, Company company) {
        PersonName here = one.name();
        PersonName there = other.name();
        return here != null && there != null && fits(here, there) ? Evidence.of(here.words(), there.words()) : null;
    }

    private static boolean fits(PersonName one, PersonName other) {
        boolean initial = PersonName.isInitial(one.given()) || PersonName.isInitial(other.given());
        return initial && one.surname().equals(other.surname()) && one.suffix().equals(other.suffix());
    }
}
