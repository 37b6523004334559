package dev.firsthand.app.view;

import dev.firsthand.model.Said;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Lays reports and utterances out by day. */
final class Calendar {

    private final Map<LocalDate, List<ReportView>> published = new TreeMap<>();
    private final Map<LocalDate, List<UtteranceView>> said = new TreeMap<>();
    private final List<ReportView> undated = new ArrayList<>();

    Calendar(Collection<ReportView> reports, List<UtteranceView> utterances) {
        for (ReportView report : reports) {
            LocalDate day = report.day();
            if (day == null) {
                undated.add(report);
            } else {
                published.computeIfAbsent(day, key -> new ArrayList<>()).add(report);
            }
        }
        for (UtteranceView utterance : utterances) {
            LocalDate day = day(utterance);
            if (day != null) {
                said.computeIfAbsent(day, key -> new ArrayList<>()).add(utterance);
            }
        }
    }

    List<DayView> days() {
        TreeMap<LocalDate, DayView> days = new TreeMap<>();
        published.forEach((day, reports) ->
                days.put(day, new DayView(day, reports, said.getOrDefault(day, List.of()))));
        said.forEach((day, utterances) -> days.putIfAbsent(day, new DayView(day, List.of(), utterances)));
        List<DayView> all = new ArrayList<>(days.values());
        if (!undated.isEmpty()) {
            all.add(new DayView(null, undated, List.of()));
        }
        return all;
    }

    /** The day on which it was said, if some report tells it exactly. */
    private static @Nullable LocalDate day(UtteranceView utterance) {
        for (Carried form : utterance.carried()) {
            Said when = form.statement().said();
            LocalDate day = when == null ? null : Days.of(when.value());
            if (day != null) {
                return day;
            }
        }
        return null;
    }
}
