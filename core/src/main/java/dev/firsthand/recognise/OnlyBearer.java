package dev.firsthand.recognise;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A surname alone, where one person in the whole story bears it and nothing said of the two disagrees. */
final class OnlyBearer implements Rule {

    private final Bearing bearing;
    private final RoleWords roles;

    OnlyBearer(Bearing bearing, RoleWords roles) {
        this.bearing = bearing;
        this.roles = roles;
    }

    @Override
    public String name() {
        return "only-bearer";
    }

    @Override
    public Set<String> keys(Candidate candidate) {
        return bearing.keys(candidate);
    }

    @Override
    public @Nullable Evidence same(Candidate one, Candidate other, Company company) {
        Candidate shorter = bearing.shorter(one, other);
        if (shorter == null) {
            return null;
        }
        List<Candidate> bearers = bearing.bearers(shorter, company);
        boolean only = bearers.size() == 1 && !roles.disagree(shorter.roles(), company.roles(bearers.getFirst()));
        return only ? Evidence.of(one, other) : null;
    }
}
