package dev.firsthand.recognise;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A middle name or initial that one outlet has and the other leaves out. */
final class MiddleName implements Rule {

    @Override
    public String name() {
        return "middle-name";
    }

    @Override
    public Set<String> keys(Candidate candidate) {
        PersonName name = candidate.name();
        return name == null || !name.isFull() ? Set.of() : Set.of(name.given() + " " + name.surname());
    }

    @Override
    public @Nullable Evidence same(Candidate one, Candidate other, Company company) {
        PersonName here = one.name();
        PersonName there = other.name();
        return here != null && there != null && fits(here, there) ? Evidence.of(here.words(), there.words()) : null;
    }

    private static boolean fits(PersonName one, PersonName other) {
        return one.given().equals(other.given())
                && one.surname().equals(other.surname())
                && one.suffix().equals(other.suffix());
    }
}
