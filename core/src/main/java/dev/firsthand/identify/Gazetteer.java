package dev.firsthand.identify;

import dev.firsthand.text.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Places, peoples and bodies known by name, and the words that tell an organisation's name. */
final class Gazetteer {

    private final Map<String, Name.Sort> names = new HashMap<>();
    private final Set<String> organisationWords = Set.copyOf(Lexicon.lines(Gazetteer.class, "orgwords.txt"));

    private final Set<String> thingWords = Set.copyOf(Lexicon.lines(Gazetteer.class, "thingwords.txt"));

    Gazetteer() {
        for (List<String> row : Lexicon.rows(Gazetteer.class, "places.txt")) {
            names.put(row.get(0), sort(row.get(1)));
        }
    }

    private static Name.Sort sort(String column) {
        return switch (column) {
            case "country", "capital", "state" -> Name.Sort.STATE;
            case "place" -> Name.Sort.PLACE;
            case "demonym" -> Name.Sort.BELONGING;
            case "body" -> Name.Sort.ORGANIZATION;
            default -> throw new IllegalArgumentException("places.txt: no kind of place is called " + column);
        };
    }

    /** What the words name, in lower case with single spaces; null if they are not known. */
    Name.@Nullable Sort find(String words) {
        return names.get(words);
    }

    /** Whether a word in lower case tells the name of a place, a law, an event or a building when it ends it. */
    boolean tellsThing(String word) {
        return thingWords.contains(word);
    }

    /** Whether a word in lower case tells an organisation's name when it ends it or stands before “of”. */
    boolean tellsOrganisation(String word) {
        return organisationWords.contains(word);
    }
}
