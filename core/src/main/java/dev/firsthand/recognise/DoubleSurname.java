package dev.firsthand.recognise;

import dev.firsthand.text.GivenNames;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One of two surnames: “Ann Roe-Smith” and “Ann Roe”, “Ana Soto Luna” and “Ana Soto”. */
final class DoubleSurname implements Rule {

    private final GivenNames givenNames;

    DoubleSurname(GivenNames givenNames) {
        this.givenNames = givenNames;
    }

    @Override
    public String name() {
        return "double-surname";
    }

    @Override
    public Set<String> keys(Candidate candidate) {
        PersonName name = candidate.name();
        return name == null || !name.isFull() ? Set.of() : Set.of(name.given());
    }

    @Override
    public @Nullable Evidence same(Candidate one, Candidate other, Company company) {
        PersonName here = one.name();
        PersonName there = other.name();
        return here != null && there != null && fits(here, there) ? Evidence.of(here.words(), there.words()) : null;
    }

    private boolean fits(PersonName one, PersonName other) {
        return one.given().equals(other.given()) && (isPart(one, other) || isPart(other, one));
    }

    private boolean isPart(PersonName one, PersonName two) {
        List<String> parts = List.of(two.surname().split("-"));
        boolean hyphen = parts.size() == 2 && parts.contains(one.surname());
        List<String> middle = two.middle();
        boolean before = one.words().size() == 2
                && middle.size() == 1
                && !PersonName.isInitial(middle.getFirst())
                && middle.getFirst().equals(one.surname())
                && !givenNames.contains(one.surname());
        return hyphen || before;
    }
}
