package dev.firsthand.date;

import java.util.List;

/** The order of the rules: what stands earlier takes its words first. */
final class Rules {

    private Rules() {}

    /** All rules, those that read more words before those that read fewer. */
    static List<Rule> inOrder() {
        DayNames days = new DayNames(List.of(new FullDate(), new MonthDay(), new Weekday(), new Today()));
        return List.of(
                new Age(),
                new PaperName(),
                new ShowName(),
                new TitleName(),
                new IsoDate(),
                new NumericDate(),
                new AroundDay(days),
                new FromDay(days),
                new AgoOnDay(),
                new HoursOfDay(days),
                new HourOfPart(days),
                new ClockTime(days),
                new PartOfDay(days),
                new PartTold(),
                new EveryWeekday(),
                new FullDate(),
                new MonthDay(),
                new SecondDay(),
                new DayOfMonth(),
                new Holiday(),
                new QuarterName(),
                new QuarterCode(),
                new FiscalYear(),
                new ReportedPeriod(),
                new MonthYear(),
                new MonthName(),
                new Weekday(),
                new Today(),
                new Weekend(),
                new Season(),
                new DecadeName(),
                new CenturyName(),
                new YearEnd(),
                new YearAgo(),
                new Ago(),
                new RelativeUnit(),
                new Every(),
                new Reference(),
                new Duration(),
                new OpenDuration(),
                new ShortYear(),
                new Year());
    }
}
