package dev.firsthand.clean;

import dev.firsthand.model.Declared;
import dev.firsthand.model.Declared.Field;
import dev.firsthand.text.Outlets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names out of what originals declare as their authors, which is as untidy as any byline. */
final class DeclaredAuthors {

    private static final Pattern BEFORE = Pattern.compile(
            "(?i)^(?:(?:view )?all (?:posts|articles|stories) by|(?:posts|articles|stories|more) (?:by|from)|posted by|written by|by|authors?:)\\s+");

    /** “, RDN, LD”, “ MD”. */
    private static final Pattern DEGREES =
            Pattern.compile("(?:,? (?:[A-Z]{2,6}|Ph\\.?D\\.?|M\\.?D\\.?|Esq\\.?)(?=,|$))+,?$");

    /** Somebody who is declared as author may be called as nobody else is. */
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}.’'-]*(?: \\p{L}[\\p{L}.’'-]*){0,2} \\p{Lu}[\\p{L}.’'-]*");

    private static final Pattern EDGES = Pattern.compile("^[\\s,|/–—-]+|[\\s,|/–—-]+$");
    private static final Pattern ODD = Pattern.compile("[\\d{}<>@:/]");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:[,;|/•·]|\\band\\b|&)\\s*");
    private static final int LONGEST = 60;

    private final Outlets outlets;
    private final BylineShape bylines;
    private final PersonShape persons;

    DeclaredAuthors(BylineShape bylines, PersonShape persons, Outlets outlets) {
        this.outlets = outlets;
        this.bylines = bylines;
        this.persons = persons;
    }

    /** The people whom the surest basis declares that declares any; empty if none does. */
    List<String> people(Declarations declarations) {
        Set<String> outlets =
                declarations.of(Field.OUTLET).stream().map(Declared::value).collect(Collectors.toSet());
        for (List<String> values : declarations.byBasis(Field.AUTHOR)) {
            Set<String> names = new LinkedHashSet<>();
            values.forEach(value -> names.addAll(people(value)));
            names.removeAll(outlets);
            if (!names.isEmpty()) {
                return List.copyOf(names);
            }
        }
        return List.of();
    }

    /** Organisations, and people of one name, as declared on the surest basis; for where no people are named at all. */
    List<String> others(Declarations declarations) {
        for (List<String> values : declarations.byBasis(Field.AUTHOR)) {
            Set<String> names = new LinkedHashSet<>();
            for (String value : values) {
                String name = bare(value);
                if (!name.isEmpty()
                        && name.length() <= LONGEST
                        && !ODD.matcher(name).find()) {
                    names.add(name);
                }
            }
            if (!names.isEmpty()) {
                return List.copyOf(names);
            }
        }
        return List.of();
    }

    private List<String> people(String value) {
        String name = DEGREES.matcher(bare(value)).replaceFirst("");
        if (persons.isPerson(name) || (NAME.matcher(name).matches() && outlets.named(name) == null)) {
            return List.of(name);
        }
        Byline byline = bylines.read("By " + name);
        if (byline != null && !byline.authors().isEmpty()) {
            return byline.authors().stream().filter(persons::isPerson).toList();
        }
        List<String> names = new ArrayList<>();
        for (String piece : SEPARATOR.split(name)) {
            if (persons.isPerson(piece)) {
                names.add(piece);
            }
        }
        return names;
    }

    private static String bare(String value) {
        return EDGES.matcher(BEFORE.matcher(EDGES.matcher(value).replaceAll("")).replaceFirst(""))
                .replaceAll("");
    }
}
