package dev.firsthand.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** “Sunday night”, “this morning”, “last night”, “the night of Oct. 23”, “tonight”, “overnight”. */
final class PartOfDay implements Rule {

    private static final Form FORM = Form.of(
            "part of day",
            Trigger.PART_OF_DAY,
            "(?:(?:early|late|earlier|later) (?:on )?)?(?:"
                    + "(?<day>{dayname})(?:['’]s)?,? (?:late |early )?(?<part>{daypart})(?<many>s)?"
                    + "|(?<mid>mid-?{daypart}) (?<midday>{dayname})"
                    + "|the (?:early |late )?(?<of>{daypart}) of (?<ofday>{dayname})"
                    + "|(?<this>this|last|yesterday|tomorrow|that(?: same)?|the same|the next|the following|the previous|in the|during the) (?<thispart>{daypart})"
                    + "|(?<alone>tonight|overnight))");

    private static final int NEAR = 7;

    private final DayNames days;

    PartOfDay(DayNames days) {
        this.days = days;
    }

    @Override
    public Form form() {
        return FORM;
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
        return day.at(Calendar.partOfDay(part.replaceFirst("^mid-?", "")));
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
            case "the previous" ->
                told == null ? null : Meaning.date(told.plus(-1)).at(suffix);
            case "that", "that same", "the same" ->
                told == null ? null : Meaning.date(told).at(suffix);
            default ->
                told != null && isNear(told, narrative) ? Meaning.date(told).at(suffix) : null;
        };
    }

    /** Whether what is told is of the days around publication, so that “in the morning” has a day to belong to. */
    private static boolean isNear(When told, Narrative narrative) {
        LocalDate published = narrative.published();
        return published != null && Math.abs(ChronoUnit.DAYS.between(told.start(), published)) <= NEAR;
    }
}
