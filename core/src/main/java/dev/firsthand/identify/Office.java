package dev.firsthand.identify;

import java.util.Set;

/** An office of several words in small letters before a name: “secretary of state Ann Roe”, “chief of staff Ed Nye”. */
final class Office {

    private static final int LONGEST = 3;

    /** Nouns for an office that is one of something. */
    private static final Set<String> OF_SOMETHING = Set.of(
            "secretary",
            "undersecretary",
            "minister",
            "director",
            "head",
            "chief",
            "professor",
            "president",
            "commissioner",
            "editor",
            "manager",
            "leader",
            "captain",
            "coach");

    private Office() {}

    /** Whether a phrase and the words behind it are the office of whoever is named right after them. */
    static boolean reaches(Tokens tokens, Phrase phrase, Name name) {
        int of = phrase.last() + 1;
        int words = name.first() - of - 1;
        if (phrase.plural()
                || !OF_SOMETHING.contains(phrase.noun())
                || words < 1
                || words > LONGEST
                || !tokens.plain(of).equals("of")) {
            return false;
        }
        for (int i = of; i < name.first(); i++) {
            if (!tokens.isWord(i) || tokens.isCapital(i) || tokens.isPossessive(i) || !tokens.joined(i + 1)) {
                return false;
            }
        }
        return name.maybePerson();
    }
}
