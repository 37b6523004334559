package dev.firsthand.recognise;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Two names that the gazetteer has for one government, office or body: “Beijing” and “China’s government”. */
final class SamePower implements Rule {

    @Override
    public String name() {
        return "gazetteer";
    }

    @Override
    public Set<String> keys(Candidate candidate) {
        String power = candidate.power();
        return power == null ? Set.of() : Set.of(power);
    }

    @Override
    public @Nullable Evidence same(Candidate one, Candidate other, Company company) {
        return Evidence.of(one, other);
    }
}
