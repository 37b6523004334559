package dev.firsthand.identify;

import dev.firsthand.text.Gazetteer;
import dev.firsthand.text.GivenNames;
import dev.firsthand.text.Lexicon;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the names in the gazetteer and in the lists of bodies are names of, and the words that tell an organisation's name. */
final class KnownNames {

    private final Gazetteer gazetteer;
    private final GivenNames givenNames;
    private final Map<String, Name.Sort> others = new HashMap<>();
    private final Set<String> organisationWords = new HashSet<>(Lexicon.lines(KnownNames.class, "orgwords.txt"));
    private final Set<String> thingWords = new HashSet<>(Lexicon.lines(KnownNames.class, "thingwords.txt"));

    KnownNames(Gazetteer gazetteer, GivenNames givenNames) {
        this.gazetteer = gazetteer;
        this.givenNames = givenNames;
        Lexicon.lines(KnownNames.class, "bodies.txt").forEach(name -> others.put(name, Name.Sort.ORGANIZATION));
        Lexicon.lines(KnownNames.class, "belonging.txt").forEach(name -> others.put(name, Name.Sort.BELONGING));
    }

    /** What the words name, in lower case with single spaces; null if they are not known. */
    Name.@Nullable Sort find(String words) {
        List<Gazetteer.Entry> entries = gazetteer.find(words);
        if (entries.isEmpty()) {
            return others.get(words);
        }
        Set<Gazetteer.Kind> kinds = EnumSet.noneOf(Gazetteer.Kind.class);
        entries.stream().filter(entry -> !entry.isGeneral()).forEach(entry -> kinds.add(entry.kind()));
        return sort(kinds, words);
    }

    /** What speaks goes before what does not: “Georgia” may be a government. Peoples are nouns: “Americans said”. */
    private Name.@Nullable Sort sort(Set<Gazetteer.Kind> kinds, String words) {
        if (has(kinds, Gazetteer.Kind.OFFICE, Gazetteer.Kind.BODY, Gazetteer.Kind.SEAT)) {
            return Name.Sort.ORGANIZATION;
        }
        if (has(kinds, Gazetteer.Kind.COUNTRY, Gazetteer.Kind.REGION, Gazetteer.Kind.CAPITAL)) {
            return Name.Sort.STATE;
        }
        if (has(kinds, Gazetteer.Kind.CITY) && !givenNames.contains(words)) {
            return Name.Sort.PLACE;
        }
        if (has(kinds, Gazetteer.Kind.PLACE)) {
            return Name.Sort.PLACE;
        }
        return has(kinds, Gazetteer.Kind.ADJECTIVE) ? Name.Sort.BELONGING : null;
    }

    private static boolean has(Set<Gazetteer.Kind> kinds, Gazetteer.Kind... any) {
        for (Gazetteer.Kind kind : any) {
            if (kinds.contains(kind)) {
                return true;
            }
        }
        return false;
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
