package dev.firsthand.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a telling stands in time while its expressions are read in text order: the day it was published, and what it named
 * last. It lives for one reading of one report.
 */
final class Narrative {

    /** How much farther a date may lie before it loses to one that the tense speaks against. */
    private static final int AGAINST_PAST = 6;

    private static final int AGAINST_FUTURE = 4;

    /** Companies “expect to report” a quarter that is over. */
    private static final int AGAINST_REPORTING = 2;

    private static final int AGAINST_JUST_PAST = 10;

    private static final int WEEK = 7;

    private final @Nullable LocalDate published;
    private final Map<Grain, When> latest = new EnumMap<>(Grain.class);
    private final Map<DayOfWeek, LocalDate> weekdays = new EnumMap<>(DayOfWeek.class);
    private final List<When> periods = new ArrayList<>();

    Narrative(@Nullable LocalDate published) {
        this.published = published;
    }

    /** The day of publication, or null if it is unknown. */
    @Nullable
    LocalDate published() {
        return published;
    }

    /** Takes note of what an expression named. */
    void told(Meaning meaning) {
        When when = meaning.when();
        if (when == null) {
            return;
        }
        if (when.grain() == Grain.DAY) {
            weekdays.put(when.start().getDayOfWeek(), when.start());
        }
        for (Grain grain : Grain.values()) {
            if (when.within(grain)) {
                latest.put(grain, when.as(grain));
            }
        }
    }

    /** The stretch of such a length that was told of last, or null. */
    @Nullable
    When told(Grain grain) {
        return latest.get(grain);
    }

    /** The stretch of such a length that was told of last, or that of the day of publication, or null. */
    @Nullable
    When reference(Grain grain) {
        When last = latest.get(grain);
        return last != null ? last : published == null ? null : new When(published, grain);
    }

    /**
     * Takes note of the stretch that results are told for: a quarter, a half, a year; not of one that is still to come, nor
     * of an earlier one that they are compared with.
     *
     * @param over whether the words tell of it as over, as those of a business year may be before the calendar's
     */
    void reports(When stretch, boolean over) {
        boolean ended = over
                || published == null
                || stretch.grain() == Grain.YEAR
                || !stretch.plus(1).start().isAfter(published);
        When latest = period();
        boolean compared = latest != null
                && latest.grain() == stretch.grain()
                && stretch.start().isBefore(latest.start());
        if (ended && !compared) {
            periods.add(stretch);
        }
    }

    /** The stretch that results were told for last, or null. */
    @Nullable
    When period() {
        return periods.isEmpty() ? null : periods.getLast();
    }

    /** The stretch so many after the one of publication: 0 is “this”, −1 “last”; a reference if there is no date. */
    Meaning relative(long steps, Grain grain) {
        if (published != null) {
            return Meaning.date(new When(published, grain).plus(steps));
        }
        return Meaning.date(steps < 0 ? "PAST_REF" : steps > 0 ? "FUTURE_REF" : "PRESENT_REF");
    }

    /** The weekday meant: the next if the tense tells of what is to come, else the last; today's is today. */
    @Nullable
    LocalDate weekday(DayOfWeek weekday, Tense tense) {
        if (published == null) {
            return null;
        }
        return tense == Tense.FUTURE
                ? published.with(TemporalAdjusters.nextOrSame(weekday))
                : published.with(TemporalAdjusters.previousOrSame(weekday));
    }

    /** “The previous Friday”: a week before the Friday told of if that is of this week, else the one before what was told last. */
    @Nullable
    LocalDate weekdayBefore(DayOfWeek weekday) {
        When told = reference(Grain.DAY);
        LocalDate same = weekdays.get(weekday);
        if (same != null && published != null && Math.abs(ChronoUnit.DAYS.between(same, published)) < WEEK) {
            return same.minusDays(WEEK);
        }
        return told == null ? null : told.start().with(TemporalAdjusters.previous(weekday));
    }

    /** The stretch of a year meant by its name alone: a month, a quarter, a season. */
    @Nullable
    When named(Month first, Grain grain, Tense tense) {
        if (published == null) {
            return null;
        }
        When now = new When(published, grain);
        When here = new When(published.withDayOfMonth(1).withMonth(first.getValue()), grain);
        if (here.equals(now)) {
            return here;
        }
        boolean ahead = here.start().isAfter(now.start());
        When past = ahead ? here.years(-1) : here;
        When future = ahead ? here : here.years(1);
        return nearer(past, future, tense);
    }

    /** The day of a year meant by month and day alone, or null if there is no such day or no date of publication. */
    @Nullable
    When day(Month month, int day, Tense tense) {
        if (published == null || day < 1 || day > month.maxLength()) {
            return null;
        }
        int year = published.getYear();
        When here = new When(dayOf(year, month, day), Grain.DAY);
        if (here.start().equals(published)) {
            return here;
        }
        boolean ahead = here.start().isAfter(published);
        When past = ahead ? new When(dayOf(year - 1, month, day), Grain.DAY) : here;
        When future = ahead ? here : new When(dayOf(year + 1, month, day), Grain.DAY);
        return nearer(past, future, tense);
    }

    private static LocalDate dayOf(int year, Month month, int day) {
        return LocalDate.of(
                year, month, Math.min(day, month.length(LocalDate.of(year, 1, 1).isLeapYear())));
    }

    /** Which of two stretches is meant: the nearer, unless the tense speaks against it. */
    When nearer(When past, When future, Tense tense) {
        long back = Math.abs(distance(past));
        long ahead = Math.abs(distance(future));
        return switch (tense) {
            case FUTURE ->
                back * (past.grain() == Grain.QUARTER ? AGAINST_REPORTING : AGAINST_FUTURE) <= ahead ? past : future;
            case PAST -> back <= ahead * AGAINST_PAST ? past : future;
            case JUST_PAST -> back <= ahead * AGAINST_JUST_PAST ? past : future;
            case UNKNOWN -> back <= ahead + ahead / 2 ? past : future;
        };
    }

    private long distance(When when) {
        LocalDate now = published == null ? when.start() : published;
        return ChronoUnit.DAYS.between(new When(now, when.grain()).start(), when.start());
    }
}
