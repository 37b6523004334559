package dev.firsthand.stories;

import dev.firsthand.model.Reading;
import dev.firsthand.model.StoryFile;
import dev.firsthand.pipeline.Firsthand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the pipeline tells about a golden story. */
record Told(List<StoryFile> files) {

    static Told of(Firsthand firsthand, GoldenStory story) {
        List<Reading> readings = new ArrayList<>();
        for (GoldenReport report : story.reports()) {
            readings.add(firsthand.read(report.rendering()));
        }
        return new Told(firsthand.account(readings));
    }

    /** The reading of a report, as it stands in its story. */
    Reading reading(String name) {
        return files.stream()
                .flatMap(file -> file.readings().stream())
                .filter(reading -> reading.report().file().equals(name + ".txt"))
                .findFirst()
                .orElseThrow();
    }

    /** The id that the story has for the speaker of a statement. */
    Optional<String> speaker(String statement) {
        return files.stream()
                .flatMap(file -> file.readings().stream())
                .flatMap(reading -> reading.statements().stream())
                .filter(each -> each.id().equals(statement))
                .map(each -> each.speaker().id())
                .findFirst();
    }

    /** The id of the utterance that carries a statement. */
    Optional<String> utterance(String statement) {
        return files.stream()
                .flatMap(file -> file.utterances().stream())
                .filter(utterance -> utterance.statements().contains(statement))
                .map(utterance -> utterance.id())
                .findFirst();
    }
}
