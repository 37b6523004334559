package dev.firsthand.date;

import org.jspecify.annotations.Nullable;

/** Names that hold “today”: “USA Today”, “Russia Today”, “NBC’s Today show”. */
final class ShowName implements Rule {

    private static final Form FORM = Form.of(
            "name of a programme",
            Trigger.TODAY,
            "(?-i:(?:\\p{Lu}{2,5}|Russia|Psychology|India|Florida|China|Christianity|BBC Radio 4['’]s) (?:Today|TODAY)|Today (?:USA\\b|[Ss]how|[Pp]rogramme|[Pp]rogram))");

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public @Nullable Meaning meaning(Found found, Narrative narrative) {
        return null;
    }
}
