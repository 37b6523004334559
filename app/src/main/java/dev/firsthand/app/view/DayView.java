package dev.firsthand.app.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to one day.
 *
 * @param day null for what has no date
 * @param reports published then
 * @param utterances made then, as far as the reports tell
 */
public record DayView(@Nullable LocalDate day, List<ReportView> reports, List<UtteranceView> utterances) {

    public DayView {
        reports = List.copyOf(reports);
        utterances = List.copyOf(utterances);
    }
}
