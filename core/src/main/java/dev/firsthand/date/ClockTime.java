package dev.firsthand.date;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** “10 p.m. Wednesday”, “noon Thursday”, “8:30 a.m. GMT on June 5”, “Friday at 3 p.m.”, “midnight”. */
final class ClockTime implements Rule {

    private static final Form FORM = Form.of(
            "clock time",
            Trigger.CLOCK,
            "(?:(?<before>{dayname}),? (?:at )?(?:about |around )?)?"
                    + "(?:(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))? ?(?<half>[ap]\\.?m\\b\\.?)"
                    + "|(?<hour24>[01]?\\d|2[0-3]):(?<minute24>[0-5]\\d)(?= (?:GMT|local|UTC|E[SD]?T|[ap]\\.?m)|(?<=(?:at|by|until|before|after) \\d{1,2}:\\d\\d))"
                    + "|(?<hourgmt>[01]\\d|2[0-3])(?<minutegmt>[0-5]\\d)(?= GMT)"
                    + "|(?<hourword>1[0-2]|[1-9]|{words}) o['’]clock"
                    + "|(?<name>noon|midnight|midday))"
                    + "(?: (?:GMT|UTC|BST|CET|[ECMP][SD]?T|local time|(?:eastern|central|mountain|pacific)(?: (?:daylight|standard))? time))?"
                    + "(?: in the (?<inthe>{daypart})| at night)?(?: \\((?:[^()\\n]{1,24})\\))?"
                    + "(?:,? (?:on )?(?<after>{dayname}))?");

    private static final int HALF_A_DAY = 12;

    private final DayNames days;

    ClockTime(DayNames days) {
        this.days = days;
    }

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public @Nullable Meaning meaning(Found found, Narrative narrative) {
        if (found.has("name") && isTitle(found)) {
            return null;
        }
        String time = time(found);
        String group = found.has("before") ? "before" : "after";
        Meaning day = found.has(group) ? days.meaning(found, group, narrative) : told(narrative);
        return time == null || day == null ? null : day.at(time);
    }

    /** “High Noon”, “Midnight Express”: a capital within a sentence, beside another. */
    private static boolean isTitle(Found found) {
        String name = found.match().group("name");
        return Character.isUpperCase(name.charAt(0))
                && TITLE.matcher(found.chars()
                                .substring(
                                        Math.max(
                                                found.part().start(),
                                                found.span().start() - 24),
                                        found.span().start()))
                        .find();
    }

    private static final Pattern TITLE = Pattern.compile("(?<!\\p{L})\\p{Lu}\\p{L}{2,} $");

    private static Meaning told(Narrative narrative) {
        When told = narrative.reference(Grain.DAY);
        return told == null ? Meaning.date("XXXX-XX-XX") : Meaning.date(told);
    }

    private static @Nullable String time(Found found) {
        if (found.has("name")) {
            return found.words("name").equals("midnight") ? "T24:00" : "T12:00";
        }
        if (found.has("hourword")) {
            int hour = Amount.of(found.words("hourword")).whole();
            boolean late = found.words("inthe").matches("afternoon|evening") && hour < HALF_A_DAY;
            return hour > HALF_A_DAY ? null : "T%02d:00".formatted(late ? hour + HALF_A_DAY : hour);
        }
        String suffix = found.has("hour24") ? "24" : found.has("hourgmt") ? "gmt" : "";
        int hour = Integer.parseInt(found.words("hour" + suffix));
        String minute = found.has("minute" + suffix) ? found.words("minute" + suffix) : "00";
        if (found.has("half")) {
            hour = hour % HALF_A_DAY + (found.words("half").startsWith("p") ? HALF_A_DAY : 0);
        }
        return "T%02d:%s".formatted(hour, minute);
    }
}
