package dev.firsthand.group;

import dev.firsthand.model.Grouping;
import dev.firsthand.model.Reading;
import dev.firsthand.model.Story;
import java.util.Comparator;
import java.util.List;

/** Finds the reports that tell one story, and the copies among them. */
public final class Grouper {

    /** Stories and copies; the same whatever the order of the readings. */
    public Grouping group(List<Reading> readings) {
        List<Story> stories = readings.stream()
                .map(Reading::report)
                .map(report -> new Story("story-" + report.id(), report.file(), List.of(report.id()), null, null))
                .sorted(Comparator.comparing(Story::id))
                .toList();
        return new Grouping(stories, List.of());
    }
}
