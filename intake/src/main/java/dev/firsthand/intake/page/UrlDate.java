package dev.firsthand.intake.page;

import dev.firsthand.model.Declared;
import dev.firsthand.model.Declared.Basis;
import dev.firsthand.model.Declared.Field;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The date that many outlets put in the addresses of their stories. */
final class UrlDate {

    private static final Pattern DATE = Pattern.compile(
            "/(?<year>(?:19|20)\\d\\d)(?<mark>[/-]?)(?<month>0[1-9]|1[0-2])\\k<mark>(?<day>0[1-9]|[12]\\d|3[01])(?=\\D|$)");

    private UrlDate() {}

    static void declare(Facts facts) {
        for (Declared each : facts.all()) {
            Matcher date = each.field() == Field.URL ? DATE.matcher(each.value()) : null;
            if (date != null && date.find()) {
                facts.add(
                        Field.PUBLISHED,
                        date.group("year") + '/' + date.group("month") + '/' + date.group("day"),
                        Basis.URL);
                return;
            }
        }
    }
}
