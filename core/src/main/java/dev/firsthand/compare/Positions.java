package dev.firsthand.compare;

import dev.firsthand.model.Position;
import dev.firsthand.model.Said;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who stood how to a claim, and when. */
final class Positions {

    private static final Pattern DAY = Pattern.compile("\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]).{0,20}");

    private Positions() {}

    /** The positions of these statements, earliest first, those without a date last. */
    static List<Position> of(List<Wording> statements) {
        return statements.stream()
                .map(wording -> new Position(
                        wording.id(), wording.statement().attribution().stance(), day(wording)))
                .sorted(Comparator.comparing(Position::date, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** The day of saying if it is known, else the day of publication. */
    static @Nullable LocalDate day(Wording wording) {
        Said said = wording.statement().said();
        if (said != null && DAY.matcher(said.value()).matches()) {
            LocalDate month = LocalDate.parse(said.value().substring(0, 8) + "01");
            int day = Integer.parseInt(said.value().substring(8, 10));
            return day > month.lengthOfMonth() ? wording.report().published().day() : month.withDayOfMonth(day);
        }
        return wording.report().published().day();
    }
}
