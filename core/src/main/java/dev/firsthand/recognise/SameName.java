package dev.firsthand.recognise;

import dev.firsthand.model.Speaker;
import dev.firsthand.text.Fold;
import java.util.Set;

/** The same name: of a person given name and surname, of others all of it. */
final class SameName implements Rule {

    @Override
    public String name() {
        return "same-name";
    }

    @Override
    public Set<String> keys(Candidate candidate) {
        PersonName name = candidate.name();
        if (name != null) {
            return name.isFull() ? Set.of(String.join(" ", name.words()) + "," + name.suffix()) : Set.of();
        }
        boolean named = !candidate.isOf(Speaker.Kind.PERSON) && !candidate.isOf(Speaker.Kind.UNNAMED);
        return named && isName(candidate)
                ? Set.of(candidate.speaker().kind().label() + " " + bare(candidate))
                : Set.of();
    }

    /** “The company” is one thing in one report and another in the next. */
    private static boolean isName(Candidate candidate) {
        String words = RoleWords.withoutArticle(candidate.speaker().name());
        boolean described = candidate.speaker().id().startsWith(candidate.report() + "-");
        String telling = described ? words.replaceFirst("^\\S+", "") : words;
        return telling.chars().anyMatch(Character::isUpperCase);
    }

    private static String bare(Candidate candidate) {
        String plain = Fold.plain(candidate.speaker().name()).replace(".", "");
        return plain.startsWith("the ") ? plain.substring(4) : plain;
    }

    @Override
    public Evidence same(Candidate one, Candidate other, Company company) {
        return Evidence.of(one, other);
    }
}
