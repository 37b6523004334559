package dev.firsthand.date;

import org.jspecify.annotations.Nullable;

/** “two days ago”, “three years earlier”, “ten days later”: counted from publication, or from the date told last. */
final class Ago implements Rule {

    private static final Form FORM = Form.of(
            "ago",
            Trigger.UNIT,
            "(?<count>{count}|{open}|an?)(?: or (?:two|three|four|so))? (?:full |short |long |trading |business )?(?<unit>{unit})s?(?: or (?:so|more))? (?<word>ago|earlier|later|before(?=[.,;)]|$)|previously|beforehand|afterwards?|hence)"
                    + "|(?<vague>(?:many |some )?(?:second|minute|hour|day|week|month|year|decade|centurie)s) (?<vagueword>ago|earlier|later)");

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public @Nullable Meaning meaning(Found found, Narrative narrative) {
        if (found.has("vague")) {
            Unit unit = Unit.of(
                    found.words("vague").replaceFirst("^(?:many|some) ", "").replace("centuries", "century"));
            return Meaning.date(found.words("vagueword").equals("ago") ? "PAST_REF" : unit.times(Amount.OPEN));
        }
        Unit unit = Unit.of(found.words("unit"));
        Amount amount = Amount.of(found.words("count"));
        Grain grain = unit.counted().grain();
        String word = found.words("word");
        if (grain == null || amount.isOpen()) {
            return word.equals("ago") && amount.isOpen()
                    ? Meaning.date("PAST_REF")
                    : Meaning.duration(unit.times(amount));
        }
        boolean back = !(word.equals("later") || word.startsWith("after") || word.equals("hence"));
        long steps = (long) amount.whole() * unit.each() * (back ? -1 : 1);
        if (word.equals("ago")) {
            return narrative.relative(steps, grain);
        }
        When told = narrative.reference(grain);
        return told == null ? Meaning.duration(unit.times(amount)) : Meaning.date(told.plus(steps));
    }
}
