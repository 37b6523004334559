package dev.firsthand.date;

import org.jspecify.annotations.Nullable;

/** “last week”, “earlier this month”, “the following year”, “that day”: from publication, or from the date told last. */
final class RelativeUnit implements Rule {

    private static final Form FORM = Form.of(
            "relative unit",
            Trigger.UNIT,
            "(?:(?:early|late|earlier|later|mid|sometime|later in|early in|late in|earlier in|the (?:end|beginning|start|middle|close|rest|remainder|latter part|early part) of)[- ]){0,2}"
                    + "(?<which>last|this past|this coming|this same|this|next|the (?:current|present|previous|preceding|prior|following|next|same|coming|upcoming)|that same|that|(?:in|during|of|for|over|later in) the(?! day)|(?:during|later in|earlier in) the|previous|following)"
                    + " (?:calendar |trading |past |coming )?(?<unit>day|week|month|quarter|year|decade)(?!s|-(?:old|long|ago|earlier|end))"
                    + "|the (?<unit2>day|week|month|year) (?<order>before|after|earlier|later)(?=[.,;)]|$| last)");

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public @Nullable Meaning meaning(Found found, Narrative narrative) {
        Unit unit = Unit.of(found.words(found.has("unit") ? "unit" : "unit2"));
        Grain grain = unit.grain();
        if (grain == null) {
            return null;
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
            case "last" -> unit == Unit.DAY ? null : narrative.relative(-1, grain);
            case "this past" -> narrative.relative(-1, grain);
            case "next", "this coming", "the coming", "the upcoming" ->
                unit == Unit.DAY ? Meaning.date(told.plus(1)) : narrative.relative(1, grain);
            case "this" -> unit == Unit.DAY ? null : narrative.relative(0, grain);
            case "this same", "the current", "the present" -> narrative.relative(0, grain);
            case "the next" -> unit == Unit.DAY ? Meaning.date(told.plus(1)) : Meaning.duration(unit.times(ONE));
            case "the following", "following" -> Meaning.date(told.plus(1));
            case "the previous", "the preceding", "the prior", "previous" -> Meaning.date(told.plus(-1));
            case "that", "that same", "the same" -> Meaning.date(told);
            default -> the(unit, grain, narrative);
        };
    }

    private static final Amount ONE = new Amount(1, false);

    private static Meaning unknown(String which) {
        return Meaning.date(
                which.equals("last") || which.contains("pre") || which.contains("prior")
                        ? "PAST_REF"
                        : which.equals("next") || which.contains("coming") || which.contains("following")
                                ? "FUTURE_REF"
                                : "PRESENT_REF");
    }

    private static @Nullable Meaning the(Unit unit, Grain grain, Narrative narrative) {
        return switch (unit) {
            case YEAR, MONTH -> Meaning.duration(unit.times(ONE));
            case WEEK, DAY -> narrative.relative(0, grain);
            default -> null;
        };
    }
}
