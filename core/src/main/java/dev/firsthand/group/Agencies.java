package dev.firsthand.group;

import dev.firsthand.model.Part;
import dev.firsthand.model.PartKind;
import dev.firsthand.model.Report;
import dev.firsthand.model.Span;
import dev.firsthand.model.Via;
import dev.firsthand.text.Outlets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which agency's text a report carries, by its dateline, its byline, its credits or the head of its body. */
final class Agencies {

    /** How far into the body an agency's name in brackets still speaks for the report, in code points. */
    private static final int HEAD = 300;

    private static final Pattern BRACKETED = Pattern.compile("[(/|—–-] ?([\\p{L}][\\p{L} -]{1,28}+)[)/]");
    private static final Pattern NAME = Pattern.compile("\\p{L}++(?:[ -]\\p{L}++){0,3}+");

    private final Outlets outlets = new Outlets();

    /** The agencies credited, by their usual names. */
    Set<String> of(Report report) {
        Set<String> found = new TreeSet<>();
        if (report.dateline() != null && report.dateline().agency() != null) {
            add(report.dateline().agency(), found);
        }
        if (report.outlet() != null) {
            add(report.outlet().name(), found);
        }
        for (Part part : report.parts(PartKind.BYLINE, PartKind.LEGAL)) {
            addAll(NAME, head(report, part.span()), found);
        }
        report.parts(PartKind.BODY, PartKind.DATELINE).stream()
                .limit(2)
                .forEach(part -> addAll(BRACKETED, head(report, part.span()), found));
        return found;
    }

    private static String head(Report report, Span span) {
        return report.text().chars().substring(span.start(), Math.min(span.end(), span.start() + HEAD));
    }

    private void addAll(Pattern pattern, String run, Set<String> found) {
        Matcher names = pattern.matcher(run);
        while (names.find()) {
            String name = names.group(names.groupCount());
            add(name, found);
            for (int space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1)) {
                add(name.substring(space + 1), found);
            }
        }
    }

    private void add(String name, Set<String> found) {
        Outlets.Known agency = outlets.named(name);
        if (agency != null && agency.kind() == Via.Kind.WIRE) {
            found.add(agency.name());
        }
    }
}
