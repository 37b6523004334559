package dev.firsthand.recognise;

import dev.firsthand.text.GivenNames;
import dev.firsthand.text.Lexicon;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whether somebody's full name holds the short one by which another report gives somebody. */
final class Bearing {

    private final Set<String> familyFirst = Set.copyOf(Lexicon.lines(Bearing.class, "family-first.txt"));
    private final GivenNames givenNames;

    Bearing(GivenNames givenNames) {
        this.givenNames = givenNames;
    }

    /** Marks under which a short name meets the full names that may hold it. */
    Set<String> keys(Candidate candidate) {
        PersonName name = candidate.name();
        if (name == null) {
            return Set.of();
        }
        Set<String> keys = new TreeSet<>(spellings(name.surname()));
        keys.add(String.join(" ", name.words()));
        if (name.isFull()) {
            List<String> words = name.words();
            for (int i = 1; i < words.size(); i++) {
                keys.add(String.join(" ", words.subList(i, words.size())));
            }
            if (maybeSurname(name.given())) {
                keys.addAll(spellings(name.given()));
            }
        }
        return keys;
    }

    /** Whether the first word of a full name may be its surname, or may stand for it. */
    private boolean maybeSurname(String first) {
        boolean given = givenNames.contains(first) && !familyFirst.contains(first);
        return !given && !PersonName.isInitial(first);
    }

    private static Set<String> spellings(String word) {
        Set<String> keys = new TreeSet<>(Transliteration.keys(word));
        keys.add(word);
        return keys;
    }

    /** Whether the words of the short name are the surname, or a first name that is none as we know them: “Xi”. */
    boolean bears(PersonName full, PersonName shorter) {
        if (!full.isFull() || full.words().size() <= shorter.words().size()) {
            return false;
        }
        if (shorter.isFull()) {
            return full.endsIn(shorter);
        }
        String word = shorter.surname();
        boolean first = maybeSurname(full.given()) && full.given().equals(word);
        return first || full.surname().equals(word) || Transliteration.fits(full.surname(), word);
    }

    /** The shorter of two names if the other bears it, else null. */
    @Nullable
    Candidate shorter(Candidate one, Candidate other) {
        PersonName here = one.name();
        PersonName there = other.name();
        if (here == null || there == null) {
            return null;
        }
        return bears(here, there) ? other : bears(there, here) ? one : null;
    }

    /** The people of the story that may be meant by a short name, one of each. */
    List<Candidate> bearers(Candidate shorter, Company company) {
        PersonName name = shorter.name();
        return name == null
                ? List.of()
                : company.different(
                        keys(shorter),
                        candidate -> candidate.name() != null
                                && bears(candidate.name(), name)
                                && !Clash.ofGender(company.gender(candidate), shorter.gender()));
    }
}
