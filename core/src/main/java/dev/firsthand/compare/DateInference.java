package dev.firsthand.compare;

import dev.firsthand.model.PartKind;
import dev.firsthand.model.Published;
import dev.firsthand.model.Reading;
import dev.firsthand.model.Recognised;
import dev.firsthand.model.Report;
import dev.firsthand.text.Gazetteer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates undated reports by the company they keep: the dated reports with which they share statements. */
public final class DateInference {

    private static final Pattern WEEKDAY =
            Pattern.compile("\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b", Pattern.CASE_INSENSITIVE);

    private static final Comparator<Report> EARLIEST_FIRST = Report.EARLIEST_FIRST.thenComparing(Report::id);

    private final Concepts concepts;

    public DateInference() {
        this(Gazetteer.bundled());
    }

    /** @param gazetteer tells which words stand for one nation */
    public DateInference(Gazetteer gazetteer) {
        concepts = new Concepts(gazetteer);
    }

    /**
     * The dates that can be inferred for undated readings of one story, by report id.
     *
     * @param readings of one story
     */
    public Map<String, Published> infer(List<Reading> readings) {
        boolean dated = readings.stream()
                .anyMatch(reading -> reading.report().published().day() != null);
        boolean undated = readings.stream()
                .anyMatch(reading -> reading.report().published().day() == null);
        if (!dated || !undated) {
            return Map.of();
        }
        Map<String, Published> inferred = new TreeMap<>();
        shared(readings)
                .forEach((undatedReport, company) -> inferred.put(undatedReport.id(), date(undatedReport, company)));
        return inferred;
    }

    /** For each undated report, how many utterances it shares with each dated one. */
    private Map<Report, Map<Report, Integer>> shared(List<Reading> readings) {
        List<Wording> wordings = Wordings.of(new Recognised(readings, List.of()), concepts);
        Map<Report, Map<Report, Integer>> shared = new TreeMap<>(EARLIEST_FIRST);
        for (List<Integer> utterance : new Utterances(wordings, new Likeness(wordings)).find()) {
            Set<Report> dated = new TreeSet<>(EARLIEST_FIRST);
            Set<Report> undated = new TreeSet<>(EARLIEST_FIRST);
            for (int each : utterance) {
                Report report = wordings.get(each).report();
                (report.published().day() == null ? undated : dated).add(report);
            }
            for (Report one : undated) {
                Map<Report, Integer> company = shared.computeIfAbsent(one, key -> new TreeMap<>(EARLIEST_FIRST));
                dated.forEach(other -> company.merge(other, 1, Integer::sum));
            }
        }
        shared.values().removeIf(Map::isEmpty);
        return shared;
    }

    private static Published date(Report report, Map<Report, Integer> company) {
        Report closest = company.entrySet().stream()
                .max(Map.Entry.<Report, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(EARLIEST_FIRST.reversed())))
                .orElseThrow()
                .getKey();
        LocalDate day = day(closest);
        Set<DayOfWeek> named = weekdays(report);
        LocalDate next = day.plusDays(1);
        boolean later = named.contains(next.getDayOfWeek())
                && !named.contains(day.getDayOfWeek())
                && !weekdays(closest).contains(next.getDayOfWeek());
        return new Published.Inferred(later ? next : day, because(closest, company, later ? next : day, named));
    }

    private static LocalDate day(Report dated) {
        LocalDate day = dated.published().day();
        if (day == null) {
            throw new IllegalArgumentException("report %s must have a day".formatted(dated.id()));
        }
        return day;
    }

    private static String because(Report closest, Map<Report, Integer> company, LocalDate day, Set<DayOfWeek> named) {
        int count = company.getOrDefault(closest, 0);
        String shares = "shares %d %s with %s of %s"
                .formatted(count, count == 1 ? "statement" : "statements", closest.outletOrFile(), day(closest));
        String others = company.size() == 1 ? "" : " and others with %d more".formatted(company.size() - 1);
        String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return shares + others + (named.contains(day.getDayOfWeek()) ? "; speaks of " + weekday : "");
    }

    private static Set<DayOfWeek> weekdays(Report report) {
        Set<DayOfWeek> named = EnumSet.noneOf(DayOfWeek.class);
        report.parts(PartKind.BODY).forEach(part -> {
            Matcher words = WEEKDAY.matcher(report.text().chars())
                    .region(part.span().start(), part.span().end());
            while (words.find()) {
                named.add(DayOfWeek.valueOf(words.group().toUpperCase(Locale.ROOT)));
            }
        });
        return named;
    }
}
