package dev.firsthand.recognise;

import dev.firsthand.model.Identity;
import dev.firsthand.model.Reading;
import dev.firsthand.model.Recognised;
import dev.firsthand.model.Statement;
import dev.firsthand.text.Gazetteer;
import dev.firsthand.text.GivenNames;
import dev.firsthand.text.Titles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds which speakers of a story's reports are one, and says what made them one. */
public final class Recogniser {

    private final Candidates candidates;
    private final Clash clash;
    private final Rules rules;
    private final Behalves behalves;

    /** @param gazetteer tells which names are one government's, office's or body's, and who speaks for whom */
    public Recogniser(Gazetteer gazetteer) {
        Titles titles = new Titles();
        GivenNames givenNames = new GivenNames();
        Powers powers = new Powers(gazetteer);
        candidates = new Candidates(titles, givenNames, powers);
        clash = new Clash(givenNames);
        rules = new Rules(givenNames, new RoleWords(titles, powers), clash);
        behalves = new Behalves(powers);
    }

    /** The readings with one id for each speaker of the story, in the order given, and its speakers. */
    public Recognised recognise(List<Reading> readings) {
        List<Reading> ordered = readings.stream()
                .sorted(Comparator.comparing(reading -> reading.report().id()))
                .toList();
        Company company = new Company(candidates.of(ordered), clash);
        rules.inOrder().forEach(company::ask);
        Map<String, List<Candidate>> speakers = Identities.withIds(company.sets());
        Map<String, String> ids = ids(speakers);
        return new Recognised(
                readings.stream().map(reading -> renamed(reading, ids)).toList(),
                identities(speakers, new Identities(company.ties())));
    }

    private List<Identity> identities(Map<String, List<Candidate>> speakers, Identities identities) {
        Behalves known = behalves.among(speakers);
        List<Identity> all = new ArrayList<>();
        speakers.forEach((id, members) -> all.add(identities.of(id, members, known.of(id, members))));
        all.sort(Comparator.comparing(Identity::id));
        return all;
    }

    private static Map<String, String> ids(Map<String, List<Candidate>> speakers) {
        Map<String, String> ids = new HashMap<>();
        speakers.forEach((id, members) -> members.forEach(
                member -> ids.put(key(member.report(), member.speaker().id()), id)));
        return ids;
    }

    private static String key(String report, String speaker) {
        return report + " " + speaker;
    }

    private static Reading renamed(Reading reading, Map<String, String> ids) {
        List<Statement> statements = reading.statements().stream()
                .map(statement -> renamed(statement, ids))
                .toList();
        return new Reading(reading.report(), statements, reading.moments(), reading.signature());
    }

    private static Statement renamed(Statement statement, Map<String, String> ids) {
        String id = ids.get(key(statement.report(), statement.speaker().id()));
        return id == null || id.equals(statement.speaker().id())
                ? statement
                : statement.withSpeaker(statement.speaker().withId(id));
    }
}
