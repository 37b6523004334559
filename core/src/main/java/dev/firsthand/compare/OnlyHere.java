package dev.firsthand.compare;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a single outlet of a story has. */
final class OnlyHere {

    private OnlyHere() {}

    /** The ids of the statements whose utterance no second outlet carries; none if the story has but one outlet. */
    static List<String> among(List<List<Wording>> utterances) {
        if (outlets(utterances.stream().flatMap(List::stream).toList()).size() < 2) {
            return List.of();
        }
        return utterances.stream()
                .filter(members -> outlets(members).size() == 1)
                .flatMap(List::stream)
                .map(Wording::id)
                .toList();
    }

    private static Set<String> outlets(List<Wording> members) {
        return members.stream().map(member -> member.report().outletOrFile()).collect(Collectors.toSet());
    }
}
