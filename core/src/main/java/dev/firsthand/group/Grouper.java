package dev.firsthand.group;

import dev.firsthand.model.Copy;
import dev.firsthand.model.Grouping;
import dev.firsthand.model.Reading;
import dev.firsthand.model.Story;
import dev.firsthand.text.Digest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Finds the reports that tell one story, and the copies among them. */
public final class Grouper {

    private final Copies copies = new Copies();
    private final Stories stories = new Stories();
    private final Titles titles = new Titles();

    /** Stories, earliest first, and copies; the same whatever the order of the readings. */
    public Grouping group(List<Reading> readings) {
        List<Reading> ordered =
                readings.stream().sorted(copies.originalsFirst()).toList();
        List<Copy> found = copies.among(ordered);
        List<Story> told = stories.among(ordered, found).stream()
                .map(members -> story(members.stream().map(ordered::get).toList()))
                .sorted(Comparator.comparing(Story::first, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Story::id))
                .toList();
        return new Grouping(told, found);
    }

    private Story story(List<Reading> inOrder) {
        List<String> ids =
                inOrder.stream().map(reading -> reading.report().id()).toList();
        List<LocalDate> days = inOrder.stream()
                .map(reading -> reading.report().published().day())
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return new Story(
                "story-" + Digest.of(ids.stream().sorted().toArray(String[]::new)),
                titles.of(inOrder),
                ids,
                days.isEmpty() ? null : days.getFirst(),
                days.isEmpty() ? null : days.getLast());
    }
}
