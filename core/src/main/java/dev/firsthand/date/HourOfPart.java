package dev.firsthand.date;

import org.jspecify.annotations.Nullable;

/** “at 4 in the morning”, “around seven in the evening”, “at 10:30 at night”: on the day told of last. */
final class HourOfPart implements Rule {

    private static final Form FORM = Form.of(
            "hour of a part of day",
            Trigger.PART_OF_DAY,
            "(?<=(?:at|about|around|by|until|till|before|after|since|from) )(?<hour>1[0-2]|[1-9]|{words})(?:[:.](?<minute>[0-5]\\d))?"
                    + "(?: (?:in the|on) (?<part>morning|afternoon|evening)| at (?<night>night))(?: (?<day>{dayname}))?");

    private static final int HALF_A_DAY = 12;

    /** From this hour on “at night” is before midnight. */
    private static final int LATE = 5;

    private final DayNames days;

    HourOfPart(DayNames days) {
        this.days = days;
    }

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public @Nullable Meaning meaning(Found found, Narrative narrative) {
        int hour = Amount.of(found.words("hour")).whole();
        if (hour < 1 || hour > HALF_A_DAY) {
            return null;
        }
        boolean late = found.has("night") ? hour >= LATE : !found.words("part").equals("morning");
        String minute = found.has("minute") ? found.words("minute") : "00";
        String time = "T%02d:%s".formatted(hour % HALF_A_DAY + (late ? HALF_A_DAY : 0), minute);
        if (found.has("day")) {
            Meaning day = days.meaning(found, "day", narrative);
            return day == null ? null : day.at(time);
        }
        When told = narrative.reference(Grain.DAY);
        return (told == null ? Meaning.date("XXXX-XX-XX") : Meaning.date(told)).at(time);
    }
}
