package dev.firsthand.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** “on the 12th”, “until the 25th of the month”, “the 5th of last month”: a day by its number alone. */
final class DayOfMonth implements Rule {

    private static final Form FORM = Form.of(
            "day of the month",
            Trigger.DAY_OF_MONTH,
            "(?:(?:{weekday} )?the (?<day>{dayno})(?<=[a-z]) of (?<which>this|last|next|that|the) month"
                    + "|(?<=(?:on|until|till|by|since|before|after) |{weekday},? )the (?<alone>{dayno})(?<=[a-z])"
                    + "(?=[.,;)]|$| (?:and|but|to|at|in|when|while|he|she|it|they|we)\\b))");

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public @Nullable Meaning meaning(Found found, Narrative narrative) {
        int day =
                Integer.parseInt(found.words(found.has("day") ? "day" : "alone").replaceAll("\\D", ""));
        LocalDate month = month(day, found, narrative);
        if (month == null) {
            return Meaning.date("XXXX-XX-%02d".formatted(day));
        }
        return day > month.lengthOfMonth() ? null : Meaning.date(new When(month.withDayOfMonth(day), Grain.DAY));
    }

    private static @Nullable LocalDate month(int day, Found found, Narrative narrative) {
        LocalDate published = narrative.published();
        if (published == null) {
            return null;
        }
        LocalDate here = published.withDayOfMonth(1);
        return switch (found.words("which")) {
            case "this", "the" -> here;
            case "last" -> here.minusMonths(1);
            case "next" -> here.plusMonths(1);
            case "that" -> {
                When told = narrative.told(Grain.MONTH);
                yield told == null ? here : told.start();
            }
            default -> alone(day, here, published, Tense.around(found));
        };
    }

    /** The last such day, or the next if the tense tells of what is to come. */
    private static LocalDate alone(int day, LocalDate here, LocalDate published, Tense tense) {
        if (tense == Tense.FUTURE) {
            return day < published.getDayOfMonth() ? here.plusMonths(1) : here;
        }
        return day > published.getDayOfMonth() ? here.minusMonths(1) : here;
    }
}
