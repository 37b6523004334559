package dev.firsthand.date;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** “last week”, “earlier this month”, “the following year”, “that day”: from publication, or from the date told last. */
final class RelativeUnit implements Rule {

    private static final Form FORM = Form.of(
            "relative unit",
            Trigger.UNIT,
            "(?:(?:early|late|earlier|later|mid|sometime|later in|early in|late in|earlier in|the (?:end|beginning|start|middle|close|rest|remainder|latter part|early part) of)[- ]){0,2}"
                    + "(?<which>last|this past|this coming|this same|this|next|the (?:current|present|previous|preceding|prior|following|next|same|coming|upcoming)|that same|that|the full|(?:in|during|of|for|over|later in) the(?! day)|(?:later in|earlier in) the|previous|following)"
                    + " (?:calendar |trading |(?<stretch>past |coming ))?(?<unit>day|week|month|quarter|year|decade)(?!s|-(?:old|long|ago|earlier|end))"
                    + "|the (?<unit2>day|week|month|year) (?<order>before|after|earlier|later)(?=[.,;)]|$| last)"
                    + "|(?:the )?year(?:['’]s)? (?<end>end)(?!(?: |-){unit})");

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public @Nullable Meaning meaning(Found found, Narrative narrative) {
        if (found.has("end")) {
            return narrative.relative(0, Grain.YEAR);
        }
        Unit unit = Unit.of(found.words(found.has("unit") ? "unit" : "unit2"));
        Grain grain = unit.grain();
        if (grain == null) {
            return null;
        }
        if (found.has("stretch")) {
            return Meaning.duration(unit.times(ONE));
        }
        When told = narrative.reference(grain);
        if (told == null || (narrative.published() == null && found.has("order"))) {
            return unknown(found.words("which"));
        }
        if (found.has("order")) {
            return Meaning.date(told.plus(
                    found.words("order").equals("before")
                                    || found.words("order").equals("earlier")
                            ? -1
                            : 1));
        }
        return switch (found.words("which")) {
            case "the full" -> unit == Unit.YEAR ? fullYear(found, narrative) : null;
            case "last" -> unit == Unit.DAY ? null : narrative.relative(-1, grain);
            case "this past" -> narrative.relative(-1, grain);
            case "next", "this coming", "the coming", "the upcoming" ->
                unit == Unit.DAY ? Meaning.date(told.plus(1)) : narrative.relative(1, grain);
            case "this" -> unit == Unit.DAY ? null : narrative.relative(0, grain);
            case "this same", "the current", "the present" -> narrative.relative(0, grain);
            case "the next" -> unit == Unit.DAY ? Meaning.date(told.plus(1)) : Meaning.duration(unit.times(ONE));
            case "the following", "following" -> Meaning.date(told.plus(1));
            case "the previous", "the preceding", "the prior", "previous" -> Meaning.date(told.plus(-1));
            case "that", "that same" -> narrative.told(grain) == null ? null : Meaning.date(told);
            case "the same" -> Meaning.date(told);
            default -> the(unit, grain, found, narrative);
        };
    }

    private static final int RESULTS_ARE_OUT = 3;

    /** The one whose results are out in the first months of the next, unless it is still to come. */
    private static Meaning fullYear(Found found, Narrative narrative) {
        LocalDate published = narrative.published();
        boolean over = published != null
                && published.getMonthValue() <= RESULTS_ARE_OUT
                && Tense.around(found) != Tense.FUTURE;
        return narrative.relative(over ? -1 : 0, Grain.YEAR);
    }

    private static final Pattern YEAR_NAMED = Pattern.compile("^ (?:\\d|two thousand|nineteen)");

    /** “By the end of the year”, “earlier in the year”: the one of publication, and not how long. */
    private static final Pattern OF_THE_CALENDAR = Pattern.compile("^(?:of|earl|late)");

    private static final Amount ONE = new Amount(1, false);

    private static Meaning unknown(String which) {
        return Meaning.date(
                which.equals("last") || which.contains("pre") || which.contains("prior")
                        ? "PAST_REF"
                        : which.equals("next") || which.contains("coming") || which.contains("following")
                                ? "FUTURE_REF"
                                : "PRESENT_REF");
    }

    private static @Nullable Meaning the(Unit unit, Grain grain, Found found, Narrative narrative) {
        boolean calendar = OF_THE_CALENDAR
                .matcher(found.match().group().toLowerCase(Locale.ROOT))
                .find();
        return switch (unit) {
            case YEAR, MONTH ->
                YEAR_NAMED.matcher(found.after(13)).find()
                        ? null
                        : calendar ? narrative.relative(0, grain) : Meaning.duration(unit.times(ONE));
            case WEEK, DAY -> narrative.relative(0, grain);
            default -> null;
        };
    }
}
