package dev.firsthand.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** “the 1990s”, “the late 1980’s”, “the mid-1970s”: {@code 199X}. */
final class DecadeName implements Rule {

    private static final Form FORM =
            Form.of("decade", Trigger.YEAR, "(?:the )?(?:(?:early|late|mid)[- ])?(?<decade>(?:1[5-9]|20)\\d)0['’]?s");

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public @Nullable Meaning meaning(Found found, Narrative narrative) {
        return Meaning.date(new When(LocalDate.of(Integer.parseInt(found.words("decade")) * 10, 1, 1), Grain.DECADE));
    }
}
