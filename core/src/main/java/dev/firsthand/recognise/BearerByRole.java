package dev.firsthand.recognise;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A surname that several bear, with an office that only one of them holds: “Senator Roe”. */
final class BearerByRole implements Rule {

    private final Bearing bearing;
    private final RoleWords roles;

    BearerByRole(Bearing bearing, RoleWords roles) {
        this.bearing = bearing;
        this.roles = roles;
    }

    @Override
    public String name() {
        return "bearer-by-role";
    }

    @Override
    public Set<String> keys(Candidate candidate) {
        return bearing.keys(candidate);
    }

    @Override
    public @Nullable Evidence same(Candidate one, Candidate other, Company company) {
        Candidate shorter = bearing.shorter(one, other);
        if (shorter == null || shorter.roles().isEmpty()) {
            return null;
        }
        List<Candidate> holders = bearing.bearers(shorter, company).stream()
                .filter(bearer -> roles.agree(shorter.roles(), company.roles(bearer)))
                .toList();
        Candidate full = shorter.equals(one) ? other : one;
        return holders.size() == 1 && company.joined(holders.getFirst(), full) ? Evidence.of(one, other) : null;
    }
}
