package dev.firsthand.date;

import org.jspecify.annotations.Nullable;

/** “the night before”, “the morning after”, “by mid-morning”: from the day told of last. */
final class PartTold implements Rule {

    private static final Form FORM = Form.of(
            "part of day told of",
            Trigger.PART_OF_DAY,
            "the (?<edge>{daypart}) (?<side>before|after)(?=[.,;)]|$)"
                    + "|(?<=(?:by|until|since|at|around|about) )mid[ -]?(?<mid>morning|afternoon)");

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public @Nullable Meaning meaning(Found found, Narrative narrative) {
        When told = narrative.reference(Grain.DAY);
        if (told == null) {
            return null;
        }
        if (found.has("mid")) {
            return Meaning.date(told).at(Calendar.partOfDay(found.words("mid")));
        }
        return Meaning.date(told.plus(found.words("side").equals("before") ? -1 : 1))
                .at(Calendar.partOfDay(found.words("edge")));
    }
}
