package dev.firsthand.date;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** “Sunday night”, “this morning”, “last night”, “the night of Oct. 23”, “tonight”, “overnight”. */
final class PartOfDay implements Rule {

    private static final Pattern PATTERN = Wording.of("(?:(?:early|late|earlier|later) (?:on )?)?(?:"
            + "(?<day>{dayname})(?:['’]s)?,? (?:late |early )?(?<part>{daypart})(?<many>s)?"
            + "|(?<mid>mid-?{daypart}) (?<midday>{dayname})"
            + "|the (?:early |late )?(?<of>{daypart}|hours) of (?<ofday>{dayname})"
            + "|(?<this>this|last|yesterday|tomorrow|that|the next|the following|in the|during the) (?<thispart>{daypart})"
            + "|(?<alone>tonight|overnight))");

    private final DayNames days;

    PartOfDay(DayNames days) {
        this.days = days;
    }

    @Override
    public String name() {
        return "part of day";
    }

    @Override
    public Trigger trigger() {
        return Trigger.PART_OF_DAY;
    }

    @Override
    public Pattern pattern() {
        return PATTERN;
    }

    @Override
    public @Nullable Meaning meaning(Found found, Narrative narrative) {
        if (found.has("alone")) {
            return narrative
                    .relative(found.words("alone").equals("tonight") ? 0 : -1, Grain.DAY)
                    .at("TNI");
        }
        if (found.has("this")) {
            return relative(found, narrative);
        }
        String group = found.has("day") ? "day" : found.has("midday") ? "midday" : "ofday";
        Meaning day = days.meaning(found, group, narrative);
        if (day == null) {
            return null;
        }
        if (found.has("many") && day.when() != null) {
            day = Meaning.set("XXXX-WXX-" + day.when().start().getDayOfWeek().getValue());
        }
        String part = found.words(found.has("part") ? "part" : found.has("mid") ? "mid" : "of");
        return part.equals("hours") ? day : day.at(Calendar.partOfDay(part.replaceFirst("^mid-?", "")));
    }

    private static @Nullable Meaning relative(Found found, Narrative narrative) {
        String suffix = Calendar.partOfDay(found.words("thispart"));
        When told = narrative.reference(Grain.DAY);
        return switch (found.words("this")) {
            case "this" -> narrative.relative(0, Grain.DAY).at(suffix);
            case "last", "yesterday" -> narrative.relative(-1, Grain.DAY).at(suffix);
            case "tomorrow" -> narrative.relative(1, Grain.DAY).at(suffix);
            case "the next", "the following" ->
                told == null ? null : Meaning.date(told.plus(1)).at(suffix);
            default -> told == null ? null : Meaning.date(told).at(suffix);
        };
    }
}
