package dev.firsthand.clean;

import dev.firsthand.model.PartKind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A name alone above the story, with a date, a title or an address beside it: who wrote it. */
final class NameRule implements PlaceRule {

    static final String NAME = "name";

    private static final Pattern PLACE = Pattern.compile(
            "(?<names>.{5,80}?) (?:in|at) (?:the )?\\p{Lu}[\\p{L}.’'-]{1,24}+(?: (?:(?:of|de|la|the) )?\\p{Lu}[\\p{L}.’'-]{0,24}+){0,3}");

    private final PersonShape persons;

    NameRule(PersonShape persons) {
        this.persons = persons;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public @Nullable PartKind kind(Sheet sheet, int at) {
        if (sheet.zone(at) != Sheet.Zone.HEAD || at == sheet.headline()) {
            return null;
        }
        Run run = sheet.run(at);
        if (!run.isShort() || !run.opens() || !run.closes()) {
            return null;
        }
        boolean beside = isByline(sheet, at + 1) || isByline(sheet, at - 1);
        boolean below = at == sheet.headline() + 1 && at > 0;
        boolean by = (beside && (names(run.line()).length > 0 || persons.isTitle(run.line())))
                || (below && isPlaced(run.line()));
        return by ? PartKind.BYLINE : null;
    }

    private static boolean isByline(Sheet sheet, int at) {
        return sheet.is(PartKind.BYLINE, at);
    }

    /** “Ada Lamb at the Old Dock” */
    private boolean isPlaced(String line) {
        return PLACE.matcher(line).matches() && names(line).length > 0;
    }

    /** Whom a line names that holds nothing but names, and perhaps a place; else none. */
    String[] names(String line) {
        Matcher placed = PLACE.matcher(line);
        String[] names = (placed.matches() ? placed.group("names") : line).split("\\s*(?:,|;|&|\\band\\b)\\s*");
        for (String name : names) {
            if (!persons.isPerson(name)) {
                return new String[0];
            }
        }
        return names;
    }
}
