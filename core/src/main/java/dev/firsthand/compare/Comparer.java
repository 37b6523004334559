package dev.firsthand.compare;

import dev.firsthand.model.Copy;
import dev.firsthand.model.Reading;
import dev.firsthand.model.Statement;
import dev.firsthand.model.Story;
import dev.firsthand.model.StoryFile;
import dev.firsthand.model.Utterance;
import dev.firsthand.text.Digest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lays the readings of one story side by side. */
public final class Comparer {

    private final Concepts concepts = new Concepts();

    /** The sourced account of a story. */
    public StoryFile compare(Story story, List<Reading> readings, List<Copy> copies) {
        List<Wording> wordings = wordings(readings);
        Likeness likeness = new Likeness(wordings);
        List<Utterance> utterances = new ArrayList<>();
        for (List<Integer> set : new Utterances(wordings, likeness).find()) {
            List<Wording> members = set.stream().map(wordings::get).toList();
            utterances.add(new Utterance(
                    "utterance-" + Digest.of(members.stream().map(Wording::id).toArray(String[]::new)),
                    members.getFirst().statement().speaker(),
                    members.stream().map(Wording::id).toList(),
                    List.of()));
        }
        return new StoryFile(story, readings, copies, utterances, List.of(), List.of());
    }

    private List<Wording> wordings(List<Reading> readings) {
        List<Wording> wordings = new ArrayList<>();
        for (Reading reading : readings) {
            for (Statement statement : reading.statements()) {
                wordings.add(Wording.of(statement, reading, concepts));
            }
        }
        wordings.sort(Comparator.comparing((Wording wording) -> wording.report().id())
                .thenComparingInt(Wording::start)
                .thenComparing(Wording::id));
        return wordings;
    }
}
