package dev.firsthand.pipeline;

import dev.firsthand.annotate.Annotator;
import dev.firsthand.annotate.PlainAnnotator;
import dev.firsthand.answer.Answers;
import dev.firsthand.attribute.Attributor;
import dev.firsthand.clean.Cleaner;
import dev.firsthand.compare.Comparer;
import dev.firsthand.compare.DateInference;
import dev.firsthand.date.Dater;
import dev.firsthand.grade.AdmiraltyScale;
import dev.firsthand.grade.Ladder;
import dev.firsthand.group.Grouper;
import dev.firsthand.group.Signer;
import dev.firsthand.identify.Identifier;
import dev.firsthand.model.Annotation;
import dev.firsthand.model.Copy;
import dev.firsthand.model.Grouping;
import dev.firsthand.model.Moment;
import dev.firsthand.model.Published;
import dev.firsthand.model.Reading;
import dev.firsthand.model.Recognised;
import dev.firsthand.model.Rendering;
import dev.firsthand.model.Report;
import dev.firsthand.model.Statement;
import dev.firsthand.model.Story;
import dev.firsthand.model.StoryFile;
import dev.firsthand.recognise.Recogniser;
import dev.firsthand.text.Gazetteer;
import dev.firsthand.text.Outlets;
import dev.firsthand.unnamed.UnnamedSources;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The way of the data: {@link #read} takes one rendering at a time and may be called from many threads; {@link #account}
 * takes all readings and gives the stories. The same input gives the same output in any order of arrival.
 */
public final class Firsthand {

    private final Cleaner cleaner;
    private final Annotator annotator;
    private final Attributor attributor = new Attributor();
    private final Identifier identifier;
    private final Dater dater = new Dater();
    private final UnnamedSources unnamed = new UnnamedSources();
    private final Answers answers = new Answers();
    private final Ladder ladder = new Ladder();
    private final Signer signer = new Signer();
    private final Grouper grouper = new Grouper();
    private final Recogniser recogniser;
    private final DateInference dates;
    private final Comparer comparer;
    private final AdmiraltyScale admiralty = new AdmiraltyScale();

    /** The pipeline with rules alone. */
    public Firsthand() {
        this(new PlainAnnotator());
    }

    /** The pipeline with an annotator of its own, such as a trained encoder. */
    public Firsthand(Annotator annotator) {
        this(annotator, Gazetteer.bundled());
    }

    /** The pipeline with an annotator and a gazetteer of its own. */
    public Firsthand(Annotator annotator, Gazetteer gazetteer) {
        this.annotator = annotator;
        cleaner = new Cleaner(new Outlets(), gazetteer);
        identifier = new Identifier(gazetteer);
        recogniser = new Recogniser(gazetteer);
        dates = new DateInference(gazetteer);
        comparer = new Comparer(gazetteer);
    }

    /** All that one rendering tells by itself; of a report in another language than English neither statements nor dates. */
    public Reading read(Rendering rendering) {
        Report report = cleaner.clean(rendering);
        if (!report.isRead()) {
            return new Reading(report, List.of(), List.of(), signer.sign(report));
        }
        Annotation annotation = annotator.annotate(report);
        List<Statement> statements = identifier.identify(report, annotation, attributor.attribute(report, annotation));
        List<Statement> described = unnamed.described(report, annotation, statements);
        List<Statement> pointed = answers.pointed(report, annotation, described);
        List<Statement> graded = ladder.graded(report, pointed);
        List<Moment> moments = dater.moments(report);
        return new Reading(report, dater.dated(report, graded, moments), moments, signer.sign(report));
    }

    /**
     * The stories that the readings tell, each with its sourced account, in the order {@code group} gives them; a
     * capture given twice counts once. Stories are laid out at once on all processors.
     */
    public List<StoryFile> account(List<Reading> readings) {
        Map<String, Reading> byId = new TreeMap<>();
        readings.forEach(reading -> byId.put(reading.report().id(), reading));
        Grouping grouping = grouper.group(List.copyOf(byId.values()));
        Map<String, List<Copy>> copies = grouping.copies().stream().collect(Collectors.groupingBy(Copy::report));
        return grouping.stories().parallelStream()
                .map(story -> account(story, byId, copies))
                .toList();
    }

    private StoryFile account(Story story, Map<String, Reading> byId, Map<String, List<Copy>> copies) {
        List<Reading> own = story.reports().stream()
                .flatMap(id -> Stream.ofNullable(byId.get(id)))
                .toList();
        Recognised recognised = recogniser.recognise(own);
        Map<String, Published> inferred = dates.infer(recognised.readings());
        List<Reading> dated = recognised.readings().stream()
                .map(reading -> redate(reading, inferred))
                .toList();
        List<Copy> ownCopies = story.reports().stream()
                .flatMap(id -> copies.getOrDefault(id, List.of()).stream())
                .toList();
        return admiralty.graded(comparer.compare(story, new Recognised(dated, recognised.speakers()), ownCopies));
    }

    private Reading redate(Reading reading, Map<String, Published> inferred) {
        Published date = inferred.get(reading.report().id());
        if (date == null) {
            return reading;
        }
        Report report = reading.report().withPublished(date);
        List<Moment> moments = report.isRead() ? dater.moments(report) : List.of();
        return new Reading(report, dater.dated(report, reading.statements(), moments), moments, reading.signature());
    }
}
