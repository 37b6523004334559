package dev.firsthand.recognise;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A surname alone in both reports, where no report of the story has a first name and nothing said of them disagrees. */
final class SurnameAlone implements Rule {

    private final Bearing bearing;
    private final RoleWords roles;

    SurnameAlone(Bearing bearing, RoleWords roles) {
        this.bearing = bearing;
        this.roles = roles;
    }

    @Override
    public String name() {
        return "surname-alone";
    }

    @Override
    public Set<String> keys(Candidate candidate) {
        return bearing.keys(candidate);
    }

    @Override
    public @Nullable Evidence same(Candidate one, Candidate other, Company company) {
        PersonName here = one.name();
        PersonName there = other.name();
        boolean alone =
                here != null && there != null && !here.isFull() && here.words().equals(there.words());
        boolean free = alone
                && bearing.bearers(one, company).isEmpty()
                && !roles.disagree(company.roles(one), company.roles(other));
        return free ? Evidence.of(one, other) : null;
    }
}
