package dev.firsthand.recognise;

import dev.firsthand.text.Gender;
import dev.firsthand.text.GivenNames;

/** What keeps two people of one surname apart whatever else they share. */
final class Clash {

    private final GivenNames givenNames;

    Clash(GivenNames givenNames) {
        this.givenNames = givenNames;
    }

    /** Whether the names cannot be one person's: other first names, other middle initials, father and son. */
    boolean between(PersonName one, PersonName other) {
        if (!one.suffix().isEmpty()
                && !other.suffix().isEmpty()
                && !one.suffix().equals(other.suffix())) {
            return true;
        }
        boolean shorter = !one.isFull() || !other.isFull() || one.endsIn(other) || other.endsIn(one);
        if (shorter || one.letters().equals(other.letters()) || NameOrder.isTurned(one, other)) {
            return false;
        }
        return !fits(one.given(), other.given()) || middlesClash(one, other);
    }

    /** Whether two given names may be one person's. */
    boolean fits(String one, String other) {
        return givenNames.fits(one, other)
                || one.replace("-", "").equals(other.replace("-", ""))
                || Transliteration.fits(one, other);
    }

    private static boolean middlesClash(PersonName one, PersonName other) {
        return one.middle().size() == 1
                && other.middle().size() == 1
                && one.middle().getFirst().charAt(0)
                        != other.middle().getFirst().charAt(0);
    }

    /** Whether one is spoken of as a man and the other as a woman. */
    static boolean ofGender(Gender one, Gender other) {
        return !one.fits(other);
    }
}
