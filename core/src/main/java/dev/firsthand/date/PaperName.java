package dev.firsthand.date;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names that hold a weekday: “the Sunday Times”, “Bloody Sunday”. */
final class PaperName implements Rule {

    private static final Pattern PATTERN = Wording.of(
            "(?-i:Sunday (?:Times|Telegraph|Mirror|Express|Mail|Mercury|Post|Herald|Star|Sun|People|Business|Independent|World|Tribune)"
                    + "|(?:Bloody|Black|Ruby|Super) (?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)"
                    + "|(?:Sheffield|Friday|Saturday|Monday|Sunday) (?:Wednesday|Night (?:Football|Live|Lights)))");

    @Override
    public String name() {
        return "name of a paper";
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
        return null;
    }
}
