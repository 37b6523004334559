package dev.firsthand.bench;

import dev.firsthand.annotate.PlainAnnotator;
import dev.firsthand.attribute.Attributor;
import dev.firsthand.clean.Cleaner;
import dev.firsthand.compare.Comparer;
import dev.firsthand.compare.DateInference;
import dev.firsthand.date.Dater;
import dev.firsthand.group.Grouper;
import dev.firsthand.group.Signer;
import dev.firsthand.identify.Identifier;
import dev.firsthand.model.Annotation;
import dev.firsthand.model.Attribution;
import dev.firsthand.model.Grouping;
import dev.firsthand.model.Moment;
import dev.firsthand.model.Published;
import dev.firsthand.model.Reading;
import dev.firsthand.model.Rendering;
import dev.firsthand.model.Report;
import dev.firsthand.model.Signature;
import dev.firsthand.model.Statement;
import dev.firsthand.model.StoryFile;
import dev.firsthand.model.Text;
import dev.firsthand.pipeline.Firsthand;
import dev.firsthand.recognise.Recogniser;
import dev.firsthand.text.Gazetteer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time of each stage for one report of about 700 words, or one story of four of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class Stages {

    private static final int STORY = 4;

    private final Cleaner cleaner = new Cleaner();
    private final PlainAnnotator annotator = new PlainAnnotator();
    private final Attributor attributor = new Attributor();
    private final Identifier identifier = new Identifier();
    private final Dater dater = new Dater();
    private final Signer signer = new Signer();
    private final Grouper grouper = new Grouper();
    private final DateInference dates = new DateInference();
    private final Recogniser recogniser = new Recogniser(Gazetteer.bundled());
    private final Comparer comparer = new Comparer();
    private final Firsthand firsthand = new Firsthand();

    private final Rendering rendering = rendering(0);
    private final Report report = cleaner.clean(rendering);
    private final Annotation annotation = annotator.annotate(report);
    private final List<Attribution> attributions = attributor.attribute(report, annotation);
    private final List<Reading> readings = IntStream.range(0, STORY)
            .mapToObj(Stages::rendering)
            .map(firsthand::read)
            .toList();
    private final Grouping grouping = grouper.group(readings);

    private static Rendering rendering(int number) {
        return new Rendering("capture-" + number + ".txt", Text.of(Captures.text(number)));
    }

    @Benchmark
    public Report clean() {
        return cleaner.clean(rendering);
    }

    @Benchmark
    public Annotation annotate() {
        return annotator.annotate(report);
    }

    @Benchmark
    public List<Attribution> attribute() {
        return attributor.attribute(report, annotation);
    }

    @Benchmark
    public List<Statement> identify() {
        return identifier.identify(report, annotation, attributions);
    }

    @Benchmark
    public List<Moment> date() {
        return dater.moments(report);
    }

    @Benchmark
    public Signature sign() {
        return signer.sign(report);
    }

    @Benchmark
    public Reading read() {
        return firsthand.read(rendering);
    }

    @Benchmark
    public Grouping groupFour() {
        return grouper.group(readings);
    }

    @Benchmark
    public Map<String, Published> inferDatesOfFour() {
        return dates.infer(readings);
    }

    @Benchmark
    public StoryFile compareFour() {
        return comparer.compare(grouping.stories().getFirst(), recogniser.recognise(readings), grouping.copies());
    }

    @Benchmark
    public List<StoryFile> accountOfFour() {
        return firsthand.account(readings);
    }
}
