package dev.firsthand.text;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Countries and their capitals and people, seats of power, offices and agencies, by the names that reports give them. A
 * name may have several entries: Georgia is a country and a state.
 */
public final class Gazetteer {

    /** What the names of an entry are names of. */
    public enum Kind {
        COUNTRY,
        /** A land, state or province that speaks for itself. */
        REGION,
        /** Stands for the government of its key where it speaks. */
        CAPITAL,
        CITY,
        /** A continent, a sea, a part of the world: speaks for nobody. */
        PLACE,
        ADJECTIVE,
        PEOPLE,
        /** Speaks for the government of its key. */
        OFFICE,
        /** Speaks for itself: a parliament, a court, an agency, an organisation of states. */
        BODY,
        /** A place or building that stands for what its key names. */
        SEAT;

        /** The word a gazetteer file uses. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One line of a gazetteer.
     *
     * @param key ISO 3166 where there is a code, with a full stop and a word for an office or a body; {@code -} for none
     * @param names as written, the best first
     */
    public record Entry(String key, Kind kind, List<String> names) implements Serializable {

        public Entry {
            names = List.copyOf(names);
        }

        /** The key of the country or union it belongs to: {@code CN} for {@code CN.foreign}. */
        public String country() {
            int stop = key.indexOf('.');
            return stop < 0 ? key : key.substring(0, stop);
        }

        /** Whether it tells of any country, as “foreign ministry” does. */
        public boolean isGeneral() {
            return key.startsWith("*");
        }
    }

    private final List<Entry> entries;
    private final Map<String, List<Entry>> byName = new HashMap<>();

    /** @param entries where two give one name, the earlier is found first */
    public Gazetteer(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        for (Entry entry : entries) {
            for (String name : entry.names()) {
                byName.computeIfAbsent(Fold.plain(name), key -> new ArrayList<>(1))
                        .add(entry);
            }
        }
    }

    /** The gazetteer that lies beside this class. */
    public static Gazetteer bundled() {
        return new Gazetteer(GazetteerFile.parse("gazetteer.txt", Lexicon.numbered(Gazetteer.class, "gazetteer.txt")));
    }

    /** This gazetteer with more entries, which are found before its own. */
    public Gazetteer with(List<Entry> more) {
        List<Entry> all = new ArrayList<>(more);
        all.addAll(entries);
        return new Gazetteer(all);
    }

    /** All entries, in the order in which they were given. */
    public List<Entry> entries() {
        return entries;
    }

    /** What a name, as {@link Fold#plain} folds it, may stand for; empty if it is not known. */
    public List<Entry> find(String plain) {
        return byName.getOrDefault(plain, List.of());
    }
}
