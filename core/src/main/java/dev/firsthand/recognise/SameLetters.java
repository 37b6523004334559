package dev.firsthand.recognise;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The same letters, parted differently: “Kim Jong Un” and “Kim Jong-un”, “J.D. Roe” and “JD Roe”. */
final class SameLetters implements Rule {

    @Override
    public String name() {
        return "same-letters";
    }

    @Override
    public Set<String> keys(Candidate candidate) {
        PersonName name = candidate.name();
        return name == null || !name.isFull() ? Set.of() : Set.of(name.letters());
    }

    @Override
    public @Nullable Evidence same(Candidate one, Candidate other, Company company) {
        PersonName here = one.name();
        PersonName there = other.name();
        return here != null && there != null && fits(here, there) ? Evidence.of(here.words(), there.words()) : null;
    }

    private static boolean fits(PersonName one, PersonName other) {
        return one.letters().equals(other.letters()) && one.suffix().equals(other.suffix());
    }
}
