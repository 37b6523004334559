package dev.firsthand.recognise;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** “Robert Roe” for “Robert Roe Jr.”, unless some report knows both: then they are father and son. */
final class SuffixLeftOut implements Rule {

    @Override
    public String name() {
        return "suffix-left-out";
    }

    @Override
    public Set<String> keys(Candidate candidate) {
        PersonName name = candidate.name();
        return name == null || !name.isFull() ? Set.of() : Set.of(key(name));
    }

    private static String key(PersonName name) {
        return name.given() + " " + name.surname();
    }

    @Override
    public @Nullable Evidence same(Candidate one, Candidate other, Company company) {
        PersonName here = one.name();
        PersonName there = other.name();
        if (here == null
                || there == null
                || here.suffix().isEmpty() == there.suffix().isEmpty()) {
            return null;
        }
        return knowsBoth(company.sharing(key(here)))
                ? null
                : new Evidence(
                        (String.join(" ", here.words()) + " " + here.suffix()).strip(),
                        (String.join(" ", there.words()) + " " + there.suffix()).strip());
    }

    private static boolean knowsBoth(List<Candidate> namesakes) {
        Set<String> reports = new HashSet<>();
        return !namesakes.stream().allMatch(namesake -> reports.add(namesake.report()));
    }
}
