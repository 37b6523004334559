package dev.firsthand.date;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** “the 1990s”, “the late 1980’s”, “the mid-1970s”, “the ’80s”, “the nineties”: {@code 199}, as TIMEX3 cuts off what is left open. */
final class DecadeName implements Rule {

    private static final Form FORM = Form.of(
            "decade",
            Trigger.YEAR,
            "(?:the )?(?:(?:early|late|mid)[- ])?(?:(?<decade>(?:1[5-9]|20)\\d)0['’]?s|['’](?<short>[2-9])0['’]?s)"
                    + "|the (?:(?:early|late|mid)[- ])?(?<name>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)");

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public @Nullable Meaning meaning(Found found, Narrative narrative) {
        int decade = found.has("name")
                ? FIRST_NAMED + NAMES.indexOf(found.words("name"))
                : Integer.parseInt(found.has("short") ? "19" + found.words("short") : found.words("decade"));
        return Meaning.date(new When(LocalDate.of(decade * 10, 1, 1), Grain.DECADE));
    }

    private static final int FIRST_NAMED = 192;

    private static final List<String> NAMES =
            List.of("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties");
}
