package dev.firsthand.recognise;

import dev.firsthand.text.Fold;
import dev.firsthand.text.Gazetteer;
import dev.firsthand.text.Gazetteer.Entry;
import dev.firsthand.text.Gazetteer.Kind;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells which government, office or body a name is a name of, by the gazetteer: “Beijing”, “China” and “the Chinese
 * government” are {@code CN.government}, “China’s foreign ministry” is {@code CN.foreign}.
 */
final class Powers {

    private static final String GOVERNMENT = ".government";
    private static final int LONGEST_NATION = 4;
    private static final Set<Kind> NATION = EnumSet.of(Kind.COUNTRY, Kind.ADJECTIVE, Kind.CAPITAL, Kind.REGION);

    private final Gazetteer gazetteer;
    private final Map<String, Kind> kinds = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    Powers(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        for (Entry entry : gazetteer.entries()) {
            switch (entry.kind()) {
                case OFFICE, BODY -> kinds.putIfAbsent(entry.key(), entry.kind());
                case COUNTRY, REGION ->
                    names.putIfAbsent(entry.key(), entry.names().getFirst());
                default -> {}
            }
        }
    }

    /** The key of what a name names; null if the gazetteer does not know it, or knows it for several. */
    @Nullable
    String of(String name) {
        String plain = bare(Fold.plain(name));
        String whole = only(gazetteer.find(plain), null);
        return whole != null ? whole : ofNation(plain.split(" "));
    }

    /** The code of the only nation that a word or words name, as adjective, country or capital; or null. */
    @Nullable
    String nation(String plain) {
        Set<String> codes = gazetteer.find(plain).stream()
                .filter(entry -> NATION.contains(entry.kind()))
                .map(Entry::country)
                .collect(Collectors.toCollection(TreeSet::new));
        return codes.size() == 1 && !codes.contains("-") ? codes.iterator().next() : null;
    }

    /** The government for which an office speaks; null if it speaks for itself, or is the government. */
    @Nullable
    String government(String power) {
        int stop = power.indexOf('.');
        if (stop < 0 || power.endsWith(GOVERNMENT)) {
            return null;
        }
        Kind kind = kinds.getOrDefault(power, kinds.get("*" + power.substring(stop)));
        return kind == Kind.OFFICE ? power.substring(0, stop) + GOVERNMENT : null;
    }

    /** The government of a nation, by its code. */
    static String governmentOf(String nation) {
        return nation + GOVERNMENT;
    }

    /** What the gazetteer calls the country whose government, office or body it is; the key if it has no name. */
    String country(String power) {
        int stop = power.indexOf('.');
        String code = stop < 0 ? power : power.substring(0, stop);
        return names.getOrDefault(code, code);
    }

    private static String bare(String plain) {
        String bare = plain.startsWith("the ") ? plain.substring(4) : plain;
        return bare.endsWith("'s") ? bare.substring(0, bare.length() - 2) : bare;
    }

    /** “chinese | foreign ministry”, “foreign ministry of | china”, “chinese | embassy | in washington”. */
    private @Nullable String ofNation(String[] words) {
        for (int end = 1; end < words.length && end <= LONGEST_NATION; end++) {
            String nation = nation(bare(join(words, 0, end)));
            if (nation != null) {
                String found = office(nation, words, end, words.length);
                if (found != null) {
                    return found;
                }
            }
        }
        int of = Arrays.asList(words).lastIndexOf("of");
        String nation = of < 1 ? null : nation(bare(join(words, of + 1, words.length)));
        return nation == null ? null : office(nation, words, 0, of);
    }

    private @Nullable String office(String nation, String[] words, int from, int to) {
        String all = join(words, from, to);
        int in = all.indexOf(" in ");
        return only(gazetteer.find(in > 0 ? all.substring(0, in) : all), nation);
    }

    private static String join(String[] words, int from, int to) {
        return String.join(" ", Arrays.asList(words).subList(from, to));
    }

    /** The only key that entries give; with a nation only those of it or of any. */
    private static @Nullable String only(Collection<Entry> entries, @Nullable String nation) {
        Set<String> keys = new TreeSet<>();
        for (Entry entry : entries) {
            String key = key(entry, nation);
            if (key != null) {
                keys.add(key);
            }
        }
        return keys.size() == 1 ? keys.iterator().next() : null;
    }

    private static @Nullable String key(Entry entry, @Nullable String nation) {
        if (entry.isGeneral()) {
            return nation == null ? null : nation + entry.key().substring(1);
        }
        if (nation != null && !nation.equals(entry.country())) {
            return null;
        }
        return switch (entry.kind()) {
            case COUNTRY, REGION, CAPITAL -> nation == null ? governmentOf(entry.key()) : null;
            case OFFICE, BODY, SEAT -> isCountry(entry.key()) ? governmentOf(entry.key()) : entry.key();
            default -> null;
        };
    }

    private static boolean isCountry(String key) {
        return key.indexOf('.') < 0 && Character.isUpperCase(key.charAt(0));
    }

    /** The words, with the code of its nation for each that tells one. */
    List<String> coded(List<String> words) {
        return words.stream()
                .map(word -> {
                    String nation = nation(word);
                    return nation == null ? word : nation;
                })
                .toList();
    }
}
