package dev.firsthand.clean;

import dev.firsthand.model.PartKind;
import dev.firsthand.text.Outlets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who wrote the report and who helped. The byline says it, and what the original declares, where they agree in a name or
 * there is but one of them; where they disagree, the declaration; where there is none, the agency's “Reporting by”, a note about
 * the author, or the one person whom readers are asked to follow.
 */
final class Authors {

    private static final Pattern FOLLOW = Pattern.compile(
            "(?i:follow)\\s+(?:the (?:author|writer|reporter),?\\s+)?(?<name>\\p{Lu}[^@,.:(]{2,50}?)\\s+(?i:on)\\s+\\p{Lu}.*");

    /** What stands between a name and a date. */
    private static final Pattern DASH = Pattern.compile("[\\s,|•·–—-]+$");

    private static final Pattern BY = Pattern.compile("(?i)^(?:(?:written|published|posted) )?by:?\\s+");

    /** What follows a name in a line that also tells a title, an outlet, an address or a date. */
    private static final Pattern AFTER_NAME = Pattern.compile(
            "\\s*(?:[,|•·@/(\\d–—-]|\\s{2}|(?i:\\bon\\b)|(?:Published|Updated|Posted|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\b(?= ?[:\\d])).*+$");

    /** What a page that is kept up to date says of itself where others name who wrote it. */
    private static final Pattern STATUS =
            Pattern.compile("(?i)(?:live )?(?:events?|updates?|coverage) (?:has |have )?(?:ended|over|closed)");

    private static final Pattern AND = Pattern.compile("\\s+(?:and|&)\\s+");

    private final BylineShape bylines;
    private final PersonShape persons;
    private final NameRule lines;
    private final Contributors contributors;
    private final DeclaredAuthors declared;

    Authors(BylineShape bylines, PersonShape persons, Contributors contributors, Outlets outlets) {
        this.bylines = bylines;
        this.persons = persons;
        this.lines = new NameRule(persons);
        this.contributors = contributors;
        this.declared = new DeclaredAuthors(bylines, persons, outlets);
    }

    record Names(List<String> authors, List<String> contributors) {}

    Names in(List<Decided> decided, Declarations declarations) {
        Set<String> helpers = new LinkedHashSet<>();
        Set<String> reporters = new LinkedHashSet<>();
        for (Decided each : decided) {
            if (each.is(PartKind.CREDIT) && each.by(ContributorRule.NAME)) {
                Contributors.Names names = contributors.read(each.line());
                helpers.addAll(names.helpers());
                reporters.addAll(names.reporters());
            }
        }
        List<String> authors = authors(decided, List.copyOf(reporters), declarations).stream()
                .filter(author -> !STATUS.matcher(author).matches())
                .toList();
        helpers.addAll(reporters);
        authors.forEach(helpers::remove);
        return new Names(authors, List.copyOf(helpers));
    }

    private List<String> authors(List<Decided> decided, List<String> reporters, Declarations declarations) {
        List<String> people = declared.people(declarations);
        List<String> shown = shown(decided, people);
        if (!people.isEmpty() && Collections.disjoint(lower(people), lower(shown))) {
            return people;
        }
        for (List<String> found : List.of(
                people.isEmpty() ? fromBylines(decided) : shown,
                fromNames(aboveStory(decided)),
                fromLines(decided),
                reporters,
                fromNotes(decided),
                fromFollowing(decided),
                declared.others(declarations))) {
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Whom the lines above the story name, but of several lines only those that name one of the declared people. */
    private List<String> shown(List<Decided> decided, List<String> people) {
        List<Decided> above = aboveStory(decided);
        List<Decided> naming = above.stream()
                .filter(each -> people.stream().anyMatch(name -> each.line().contains(name)))
                .toList();
        return fromBylines(people.isEmpty() ? above : naming);
    }

    private static List<String> lower(List<String> names) {
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }

    /** From the headline to the first paragraph. */
    private static List<Decided> aboveStory(List<Decided> decided) {
        return decided.stream()
                .dropWhile(each -> !each.is(PartKind.HEADLINE))
                .takeWhile(each -> !each.is(PartKind.BODY))
                .toList();
    }

    private List<String> fromBylines(List<Decided> decided) {
        Set<String> names = new LinkedHashSet<>();
        for (Decided each : decided) {
            if (each.is(PartKind.BYLINE) && each.by(NameRule.NAME)) {
                names.addAll(List.of(lines.names(each.line())));
            } else if (each.is(PartKind.BYLINE)) {
                Byline byline = bylines.read(each.line());
                names.addAll(byline == null ? List.of() : byline.authors());
            }
        }
        return List.copyOf(names);
    }

    /** A name alone, or before a date, in a line that the structure of the original says is a byline. */
    private List<String> fromNames(List<Decided> decided) {
        Set<String> names = new LinkedHashSet<>();
        for (Decided each : decided) {
            boolean marked = each.run().candidate() != null && each.is(PartKind.BYLINE);
            List<StatedDates.Found> dates = marked ? StatedDates.in(each.line()) : List.of();
            String name = marked
                    ? each.line()
                            .substring(
                                    0,
                                    dates.isEmpty()
                                            ? each.line().length()
                                            : dates.getFirst().start())
                    : "";
            name = DASH.matcher(name).replaceFirst("");
            if (persons.isPerson(name) && !name.startsWith("By ")) {
                names.add(name);
            }
        }
        return names.size() == 1 ? List.copyOf(names) : List.of();
    }

    /** Who leads the lines that the line model takes for the report's byline, as far as no byline could be read. */
    private List<String> fromLines(List<Decided> decided) {
        Set<String> names = new LinkedHashSet<>();
        for (Decided each : decided) {
            if (each.is(PartKind.BYLINE) && (each.by(LineRules.NAME) || each.by(DatedLineRule.NAME))) {
                addLeading(each.line(), names);
            }
        }
        return List.copyOf(names);
    }

    private void addLeading(String line, Set<String> names) {
        String lead = BY.matcher(line).replaceFirst("");
        for (String name : AND.split(AFTER_NAME.matcher(lead).replaceFirst("").strip())) {
            if (persons.isPerson(name)) {
                names.add(name);
            }
        }
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
            Matcher follow = each.is(PartKind.NAVIGATION) ? FOLLOW.matcher(each.line()) : null;
            if (follow != null && follow.matches() && persons.isPerson(follow.group("name"))) {
                names.add(follow.group("name"));
            }
        }
        return names.size() == 1 ? List.copyOf(names) : List.of();
    }
}
