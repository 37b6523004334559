package dev.firsthand.date;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** “the 1990s”, “the late 1980’s”, “the mid-1970s”: {@code 199X}. */
final class DecadeName implements Rule {

    private static final Pattern PATTERN =
            Wording.of("(?:the )?(?:(?:early|late|mid)[- ])?(?<decade>(?:1[5-9]|20)\\d)0['’]?s");

    @Override
    public String name() {
        return "decade";
    }

    @Override
    public Trigger trigger() {
        return Trigger.YEAR;
    }

    @Override
    public Pattern pattern() {
        return PATTERN;
    }

    @Override
    public @Nullable Meaning meaning(Found found, Narrative narrative) {
        return Meaning.date(new When(LocalDate.of(Integer.parseInt(found.words("decade")) * 10, 1, 1), Grain.DECADE));
    }
}
