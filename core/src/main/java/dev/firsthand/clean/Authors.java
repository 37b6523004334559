package dev.firsthand.clean;

import dev.firsthand.model.PartKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who wrote the report and who helped. The byline says it; where there is none, the agency's “Reporting by”, a note about
 * the author, or the one person whom readers are asked to follow.
 */
final class Authors {

    private static final Pattern FOLLOW = Pattern.compile(
            "(?i:follow)\\s+(?:the (?:author|writer|reporter),?\\s+)?(?<name>\\p{Lu}[^@,.:(]{2,50}?)\\s+(?i:on)\\s+\\p{Lu}.*");

    private final BylineShape bylines;
    private final PersonShape persons;
    private final NameRule lines;
    private final Contributors contributors;

    Authors(BylineShape bylines, PersonShape persons, Contributors contributors) {
        this.bylines = bylines;
        this.persons = persons;
        this.lines = new NameRule(persons);
        this.contributors = contributors;
    }

    record Names(List<String> authors, List<String> contributors) {}

    Names in(List<Decided> decided) {
        Set<String> helpers = new LinkedHashSet<>();
        Set<String> reporters = new LinkedHashSet<>();
        for (Decided each : decided) {
            if (each.is(PartKind.CREDIT) && each.by(ContributorRule.NAME)) {
                Contributors.Names names = contributors.read(each.line());
                helpers.addAll(names.helpers());
                reporters.addAll(names.reporters());
            }
        }
        List<String> authors = authors(decided, List.copyOf(reporters));
        helpers.addAll(reporters);
        authors.forEach(helpers::remove);
        return new Names(authors, List.copyOf(helpers));
    }

    private List<String> authors(List<Decided> decided, List<String> reporters) {
        for (List<String> found :
                List.of(fromBylines(decided), reporters, fromNotes(decided), fromFollowing(decided))) {
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<String> fromBylines(List<Decided> decided) {
        Set<String> names = new LinkedHashSet<>();
        for (Decided each : decided) {
            if (each.is(PartKind.BYLINE) && each.by(NameRule.NAME)) {
                names.addAll(List.of(lines.names(each.line())));
            } else if (each.is(PartKind.BYLINE) && each.by(BylineRule.NAME)) {
                Byline byline = bylines.read(each.line());
                names.addAll(byline == null ? List.of() : byline.authors());
            }
        }
        return List.copyOf(names);
    }

    private List<String> fromNotes(List<Decided> decided) {
        List<String> names = new ArrayList<>();
        for (Decided each : decided) {
            String name = each.by(AuthorNoteRule.NAME)
                    ? AuthorNoteRule.author(each.run().head(), persons)
                    : null;
            if (name != null) {
                names.add(name);
            }
        }
        return names;
    }

    /** Only if it is one person: an outlet asks to follow its channels too. */
    private List<String> fromFollowing(List<Decided> decided) {
        Set<String> names = new LinkedHashSet<>();
        for (Decided each : decided) {
            Matcher follow = FOLLOW.matcher(each.is(PartKind.NAVIGATION) ? each.line() : "");
            if (follow.matches() && persons.isPerson(follow.group("name"))) {
                names.add(follow.group("name"));
            }
        }
        return names.size() == 1 ? List.copyOf(names) : List.of();
    }
}
