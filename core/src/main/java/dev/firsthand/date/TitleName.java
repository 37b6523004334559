package dev.firsthand.date;

import org.jspecify.annotations.Nullable;

/** Names that hold a unit of time: “Daily Mail”, “Business Week”, “60 Minutes”, “Player of the Year”. */
final class TitleName implements Rule {

    private static final Form FORM = Form.of(
            "name of a title",
            Trigger.UNIT,
            "(?-i:Daily (?=\\p{Lu})|(?<=\\p{Lu}\\p{L}{1,20} )(?:Daily|Weekly|Monthly|Quarterly)|Business Week|(?:60|Sixty) Minutes"
                    + "|48 Hours|24 Hours|(?<=[\"“‘`]|['’]s |(?:ABC|BBC|CBS|CNN|NBC) )This Week"
                    + "|of the (?:Week|Month|Year|Decade|Century))");

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public @Nullable Meaning meaning(Found found, Narrative narrative) {
        return null;
    }
}
