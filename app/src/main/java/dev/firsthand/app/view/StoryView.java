package dev.firsthand.app.view;

import dev.firsthand.model.StoryFile;
import java.util.Comparator;
import java.util.List;

/**
 * A story as it is shown.
 *
 * @param dates the days its reports appeared, as people read them
 * @param speakers those whom most outlets carry first, unnamed and unknown ones last
 * @param shared what more than one outlet carries, most outlets first
 * @param claims those with answers first, then those that most outlets carry
 * @param days earliest first
 */
public record StoryView(
        String anchor,
        String title,
        String dates,
        List<ReportView> reports,
        List<SpeakerView> speakers,
        List<UtteranceView> shared,
        List<ClaimView> claims,
        List<OutletView> onlyHere,
        List<DayView> days) {

    private static final Comparator<StoryView> BIGGEST_FIRST = Comparator.comparingInt(
                    (StoryView story) -> story.reports().size())
            .thenComparingInt(StoryView::statements)
            .reversed();

    public StoryView {
        reports = List.copyOf(reports);
        speakers = List.copyOf(speakers);
        shared = List.copyOf(shared);
        claims = List.copyOf(claims);
        onlyHere = List.copyOf(onlyHere);
        days = List.copyOf(days);
    }

    /** All stories, the biggest first; where they are equally big, in the order given. */
    public static List<StoryView> of(List<StoryFile> files) {
        return files.stream().map(StoryView::of).sorted(BIGGEST_FIRST).toList();
    }

    /** One story. */
    public static StoryView of(StoryFile file) {
        return new Arrangement(file).story();
    }

    /** How many statements its reports hold. */
    public int statements() {
        return reports.stream().mapToInt(ReportView::statements).sum();
    }

    /** Its outlets, each once, in the order of the reports. */
    public List<String> outlets() {
        return reports.stream().map(ReportView::outlet).distinct().toList();
    }
}
