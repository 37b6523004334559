package dev.firsthand.recognise;

import dev.firsthand.model.Speaker;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** “The French president” where another report names the only one who is called so. */
final class HeldOffice implements Rule {

    private final RoleWords roles;

    HeldOffice(RoleWords roles) {
        this.roles = roles;
    }

    @Override
    public String name() {
        return "held-office";
    }

    @Override
    public Set<String> keys(Candidate candidate) {
        Set<String> keys = new TreeSet<>();
        if (isDescription(candidate)) {
            keys.add(key(office(candidate)));
        } else if (candidate.isFullyNamed()) {
            candidate.roles().forEach(role -> keys.add(key(roles.of(role))));
        }
        return keys;
    }

    private static boolean isDescription(Candidate candidate) {
        return candidate.isOf(Speaker.Kind.PERSON) && candidate.name() == null;
    }

    private Set<String> office(Candidate described) {
        return roles.of(RoleWords.withoutArticle(described.speaker().name()));
    }

    private static String key(Set<String> words) {
        return String.join(" ", words);
    }

    @Override
    public @Nullable Evidence same(Candidate one, Candidate other, Company company) {
        if (isDescription(one) == isDescription(other)) {
            return null;
        }
        Candidate described = isDescription(one) ? one : other;
        Candidate named = described.equals(one) ? other : one;
        Set<String> words = office(described);
        List<Candidate> holders = company.different(Set.of(key(words)), candidate -> !isDescription(candidate));
        boolean only = words.size() > 1 && holders.size() == 1;
        Evidence evidence = new Evidence(described.speaker().name(), roles.exactly(words, named.roles()));
        return !only ? null : described.equals(one) ? evidence : evidence.turned();
    }
}
