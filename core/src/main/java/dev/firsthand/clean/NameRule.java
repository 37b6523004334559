package dev.firsthand.clean;

import dev.firsthand.model.PartKind;
import org.jspecify.annotations.Nullable;

/** A name alone above the story, with a date, a title or an address beside it: who wrote it. */
final class NameRule implements PlaceRule {

    static final String NAME = "name";

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
        boolean beside = sheet.is(PartKind.BYLINE, at + 1) || sheet.is(PartKind.BYLINE, at - 1);
        return run.isShort() && beside && isNames(run.line()) ? PartKind.BYLINE : null;
    }

    private boolean isNames(String line) {
        for (String name : names(line)) {
            if (!persons.isPerson(name)) {
                return false;
            }
        }
        return true;
    }

    static String[] names(String line) {
        return line.split("\\s*(?:,|;|&|\\band\\b)\\s*");
    }
}
