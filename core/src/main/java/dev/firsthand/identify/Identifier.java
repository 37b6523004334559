package dev.firsthand.identify;

import dev.firsthand.model.Annotation;
import dev.firsthand.model.Attribution;
import dev.firsthand.model.Report;
import dev.firsthand.model.Statement;
import dev.firsthand.text.Gazetteer;
import dev.firsthand.text.GivenNames;
import dev.firsthand.text.Lexicon;
import dev.firsthand.text.Outlets;
import dev.firsthand.text.Titles;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds out whom the words of each source stand for: mentions, then figures, then who is meant where. */
public final class Identifier {

    private final Set<String> prepositions = Set.copyOf(Lexicon.lines(Identifier.class, "prepositions.txt"));
    private final Nouns nouns = new Nouns();
    private final GivenNames givenNames = new GivenNames();
    private final Mentions finder;
    private final Rules rules = new Rules();
    private final Outlets outlets = new Outlets();

    public Identifier() {
        this(Gazetteer.bundled());
    }

    /** @param gazetteer tells the names of places, peoples, offices and agencies */
    public Identifier(Gazetteer gazetteer) {
        finder = new Mentions(new KnownNames(gazetteer, givenNames), nouns, givenNames, new Titles(), prepositions);
    }

    /** The statements of a report, in text order, each with its speaker. */
    public List<Statement> identify(Report report, Annotation annotation, List<Attribution> attributions) {
        Tokens tokens = new Tokens(annotation);
        SeenNames seen = new SeenNames(tokens, annotation.seen());
        List<Mention> mentions = seen.told(finder.in(tokens, report.text().chars(), seen));
        Appositions appositions = new Appositions(tokens, mentions);
        Sources sources = new Sources(tokens, mentions, attributions, prepositions, appositions);
        BitSet described = new BitSet();
        Cast cast = new Casting(report.text(), tokens, mentions)
                .cast(givenNames, nouns, sources, Sources.cues(tokens, attributions), appositions, described);
        Scene scene = new Scene(report, tokens, mentions, cast, new Discourse(), new HashMap<>(), sources.byHead());
        Map<Integer, Rules.Resolution> resolved =
                new Walk(rules, prepositions, scene, described, sources.partners()).resolve();
        Speakers speakers = new Speakers(scene, sources, resolved, attributions);
        return statements(report, new GoingOn(scene, annotation, outlets).carried(attributions, speakers), speakers);
    }

    private static List<Statement> statements(Report report, List<Attribution> attributions, Speakers speakers) {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            String id = report.id() + "-s" + (i + 1);
            statements.add(new Statement(id, report.id(), attributions.get(i), speakers.of(i), null));
        }
        return statements;
    }
}
