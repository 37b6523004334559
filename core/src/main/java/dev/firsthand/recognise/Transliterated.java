package dev.firsthand.recognise;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The same name from another script in two spellings: “Volodymyr Zelenskiy” and “Volodymyr Zelensky”. */
final class Transliterated implements Rule {

    private final Clash clash;

    Transliterated(Clash clash) {
        this.clash = clash;
    }

    @Override
    public String name() {
        return "transliteration";
    }

    @Override
    public Set<String> keys(Candidate candidate) {
        PersonName name = candidate.name();
        if (name == null || !name.isFull()) {
            return Set.of();
        }
        Set<String> keys = new TreeSet<>(Transliteration.keys(name.surname()));
        keys.add("as written " + name.surname());
        return keys;
    }

    @Override
    public @Nullable Evidence same(Candidate one, Candidate other, Company company) {
        PersonName here = one.name();
        PersonName there = other.name();
        if (here == null || there == null || !here.suffix().equals(there.suffix())) {
            return null;
        }
        boolean surname = here.surname().equals(there.surname());
        boolean fits = surname || Transliteration.fits(here.surname(), there.surname());
        return fits && clash.fits(here.given(), there.given()) ? Evidence.of(here.words(), there.words()) : null;
    }
}
