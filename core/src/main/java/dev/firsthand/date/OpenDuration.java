package dev.firsthand.date;

import org.jspecify.annotations.Nullable;

/** “for years”, “recent days”, “the coming weeks”, “the past year”, “decades-long”: durations without a number. */
final class OpenDuration implements Rule {

    private static final Form FORM = Form.of(
            "open duration",
            Trigger.UNIT,
            "(?<long>day|week|month|year|decade)-?long"
                    + "|(?:(?:in|over) )?(?:the )?(?<which>past|last|future|recent|coming|next|first|early|final|previous|ensuing"
                    + "|intervening) (?<unit>days|weeks|months|quarters|years|decades|hours|minutes|centuries"
                    + "|day|week|month|year|decade|hour)"
                    + "|(?<bare>days|weeks|months|years|decades|centuries|(?<=(?:for|in|within|of|over|after|just|took|takes|lasted|by) )(?:hours|minutes))(?:-long)?(?! (?:old|of age|apart|when|in which)(?![\\p{L}]))");

    private static final Amount ONE = new Amount(1, false);

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public @Nullable Meaning meaning(Found found, Narrative narrative) {
        if (found.has("long")) {
            return Meaning.duration(Unit.of(found.words("long")).times(ONE));
        }
        if (found.words("which").equals("future")) {
            return Meaning.date("FUTURE_REF");
        }
        String words = found.words(found.has("bare") ? "bare" : "unit");
        return Meaning.duration(Unit.of(words).times(words.endsWith("s") ? Amount.OPEN : ONE));
    }
}
