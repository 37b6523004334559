package dev.firsthand.recognise;

import dev.firsthand.model.Reading;
import dev.firsthand.model.Speaker;
import dev.firsthand.model.Statement;
import dev.firsthand.text.Fold;
import dev.firsthand.text.FunctionWords;
import dev.firsthand.text.Gender;
import dev.firsthand.text.GivenNames;
import dev.firsthand.text.Titles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Gathers the speakers of a story's reports, each once for each report that has it. */
final class Candidates {

    private final Titles titles;
    private final GivenNames givenNames;
    private final Powers powers;

    Candidates(Titles titles, GivenNames givenNames, Powers powers) {
        this.titles = titles;
        this.givenNames = givenNames;
        this.powers = powers;
    }

    /** @param readings in an order that does not depend on the order of arrival */
    List<Candidate> of(List<Reading> readings) {
        List<Candidate> candidates = new ArrayList<>();
        for (Reading reading : readings) {
            Map<String, List<Statement>> own = new LinkedHashMap<>();
            for (Statement statement : reading.statements()) {
                if (statement.speaker().kind() != Speaker.Kind.UNKNOWN) {
                    own.computeIfAbsent(statement.speaker().id(), id -> new ArrayList<>())
                            .add(statement);
                }
            }
            own.values().forEach(statements -> candidates.add(candidate(candidates.size(), statements, reading)));
        }
        return candidates;
    }

    private Candidate candidate(int number, List<Statement> statements, Reading reading) {
        Statement first = statements.getFirst();
        Speaker speaker = first.speaker();
        Set<String> roles = new TreeSet<>();
        for (Statement statement : statements) {
            String role = statement.speaker().role();
            if (role != null) {
                roles.add(role);
            }
        }
        PersonName name = name(first);
        boolean organisation = speaker.kind() == Speaker.Kind.ORGANIZATION;
        return new Candidate(
                number,
                first.report(),
                first.id(),
                speaker,
                roles,
                name == null ? Gender.UNKNOWN : gender(name, statements, reading),
                name,
                organisation ? powers.of(speaker.name()) : null,
                words(speaker.name()));
    }

    /** The name of one person; what is only described, and two who speak together, have none. */
    private @Nullable PersonName name(Statement statement) {
        Speaker speaker = statement.speaker();
        boolean named = speaker.kind() == Speaker.Kind.PERSON
                && speaker.id().indexOf('+') < 0
                && !speaker.id().startsWith(statement.report() + "-");
        PersonName name = named ? PersonName.of(speaker.name(), titles) : null;
        return name == null || name.words().isEmpty() ? null : name;
    }

    /** What “Mrs.” before the name tells, or else the given name. */
    private Gender gender(PersonName name, List<Statement> statements, Reading reading) {
        Gender told = Gender.UNKNOWN;
        for (Statement statement : statements) {
            if (!statement.attribution().source().isEmpty()) {
                String source = reading.report()
                        .text()
                        .slice(statement.attribution().source().getFirst());
                String opening = Fold.plain(source.split("\\s+")[0]).replace(".", "");
                Titles.Title title = titles.find(opening);
                told = told.or(title == null ? Gender.UNKNOWN : title.gender());
            }
        }
        return name.isFull() ? told.or(givenNames.gender(name.given())) : told;
    }

    private static List<String> words(String name) {
        return Arrays.stream(Fold.plain(name).split("[^\\p{L}\\p{N}'.&-]+"))
                .map(word -> word.endsWith("'s") ? word.substring(0, word.length() - 2) : word)
                .map(word -> word.replace(".", ""))
                .filter(word -> !word.isEmpty() && !FunctionWords.contains(word))
                .toList();
    }
}
