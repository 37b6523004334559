package dev.firsthand.recognise;

import dev.firsthand.model.Speaker;
import dev.firsthand.text.Fold;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The first letters for the whole: “NAACP” for “National Association for the Advancement of Colored People”. */
final class Acronym implements Rule {

    private static final int SHORTEST = 3;

    @Override
    public String name() {
        return "acronym";
    }

    @Override
    public Set<String> keys(Candidate candidate) {
        if (!candidate.isOf(Speaker.Kind.ORGANIZATION)) {
            return Set.of();
        }
        Set<String> keys = new TreeSet<>(List.of(letters(candidate), initials(candidate)));
        keys.removeIf(key -> key.length() < SHORTEST);
        return keys;
    }

    private static String letters(Candidate candidate) {
        return Fold.plain(candidate.speaker().name()).replaceFirst("^the ", "").replace(".", "");
    }

    private static String initials(Candidate candidate) {
        StringBuilder initials = new StringBuilder();
        candidate.words().forEach(word -> initials.append(word.charAt(0)));
        return initials.toString();
    }

    @Override
    public @Nullable Evidence same(Candidate one, Candidate other, Company company) {
        boolean fits = letters(one).equals(initials(other)) || letters(other).equals(initials(one));
        return fits ? Evidence.of(one, other) : null;
    }
}
