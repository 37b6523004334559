package dev.firsthand.date;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** “every Monday”, “each Thursday”, “on Sundays”: sets. */
final class EveryWeekday implements Rule {

    private static final Pattern PATTERN =
            Wording.of("(?:every|each) (?:other )?(?<day>{weekday})(?: (?<part>{daypart}))?|(?<days>{weekday})s");

    @Override
    public String name() {
        return "every weekday";
    }

    @Override
    public Trigger trigger() {
        return Trigger.WEEKDAY;
    }

    @Override
    public Pattern pattern() {
        return PATTERN;
    }

    @Override
    public @Nullable Meaning meaning(Found found, Narrative narrative) {
        int number =
                Calendar.weekday(found.words(found.has("day") ? "day" : "days")).getValue();
        String part = found.has("part") ? Calendar.partOfDay(found.words("part")) : "";
        return Meaning.set("XXXX-WXX-" + number + part);
    }
}
