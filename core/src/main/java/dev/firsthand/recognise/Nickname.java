package dev.firsthand.recognise;

import dev.firsthand.text.GivenNames;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A short form of the given name: “Bill” for “William”. */
final class Nickname implements Rule {

    private final GivenNames givenNames;

    Nickname(GivenNames givenNames) {
        this.givenNames = givenNames;
    }

    @Override
    public String name() {
        return "nickname";
    }

    @Override
    public Set<String> keys(Candidate candidate) {
        PersonName name = candidate.name();
        return name == null || !name.isFull() ? Set.of() : Set.of(name.surname());
    }

    @Override
    public @Nullable Evidence same(Candidate one, Candidate other, Company company) {
        PersonName here = one.name();
        PersonName there = other.name();
        return here != null && there != null && fits(here, there) ? Evidence.of(here.words(), there.words()) : null;
    }

    private boolean fits(PersonName one, PersonName other) {
        return one.surname().equals(other.surname())
                && one.suffix().equals(other.suffix())
                && givenNames.isNickname(one.given(), other.given());
    }
}
