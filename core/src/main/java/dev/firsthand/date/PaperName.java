package dev.firsthand.date;

import org.jspecify.annotations.Nullable;

/** Names that hold a weekday: “the Sunday Times”, “Bloody Sunday”. */
final class PaperName implements Rule {

    private static final Form FORM = Form.of(
            "name of a paper",
            Trigger.WEEKDAY,
            "(?-i:Sunday (?:Times|Telegraph|Mirror|Express|Mail|Mercury|Post|Herald|Star|Sun|People|Business|Independent|World|Tribune)"
                    + "|(?:Bloody|Black|Ruby|Super) (?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)"
                    + "|(?:Sheffield|Friday|Saturday|Monday|Sunday) (?:Wednesday|Night (?:Football|Live|Lights)))");

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public @Nullable Meaning meaning(Found found, Narrative narrative) {
        return null;
    }
}
