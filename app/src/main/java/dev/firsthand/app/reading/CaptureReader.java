package dev.firsthand.app.reading;

import dev.firsthand.intake.Elsewhere;
import dev.firsthand.intake.Found;
import dev.firsthand.intake.Paths;
import dev.firsthand.intake.Renderers;
import dev.firsthand.intake.Supply;
import dev.firsthand.model.Capture;
import dev.firsthand.model.Reading;
import dev.firsthand.model.Rejected;
import dev.firsthand.model.Rendered;
import dev.firsthand.model.Rendering;
import dev.firsthand.pipeline.Firsthand;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads captures on several threads. What comes out is the same on one thread or many. */
public final class CaptureReader {

    private final Paths paths = new Paths();
    private final Renderers renderers = new Renderers();
    private final Firsthand firsthand;
    private final Elsewhere elsewhere;
    private final Crew crew;

    /** A reader of files with so many threads, at least one. */
    public CaptureReader(int threads, Firsthand firsthand) {
        this(threads, firsthand, Elsewhere.NOTHING);
    }

    /** A reader also of what lies elsewhere. */
    public CaptureReader(int threads, Firsthand firsthand, Elsewhere elsewhere) {
        this.crew = new Crew(threads);
        this.firsthand = firsthand;
        this.elsewhere = elsewhere;
    }

    /** Reads what the names stand for. A capture that is given twice counts once. */
    public Outcome read(List<String> names, Progress progress) throws InterruptedException {
        List<Found> found = paths.find(names, elsewhere);
        try (Supply supply = paths.open(found)) {
            return account(crew.map(supply::next, this::attempt, done -> progress.at(done, all(found, supply))));
        } finally {
            progress.end();
        }
    }

    /** How many captures there are, as far as is known: what containers hold shows only when it is pulled. */
    private static int all(List<Found> found, Supply supply) {
        return Math.max(found.size(), supply.pulled());
    }

    private Outcome account(List<Result> results) {
        Map<String, Reading> readings = new LinkedHashMap<>();
        List<Rejected> rejected = new ArrayList<>();
        for (Result result : results) {
            switch (result) {
                case Result.Read read ->
                    readings.putIfAbsent(read.reading().report().id(), read.reading());
                case Result.Unread unread -> rejected.add(unread.why());
            }
        }
        return new Outcome(firsthand.account(List.copyOf(readings.values())), rejected);
    }

    /** Whatever goes wrong with one capture, the others are unharmed. */
    private Result attempt(Found found) {
        try {
            return read(found);
        } catch (OutOfMemoryError e) {
            return new Result.Unread(new Rejected(
                    found.file(),
                    "too large for the memory",
                    "give Java more with FIRSTHAND_JAVA_OPTS=-Xmx4g",
                    found.again()));
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            return new Result.Unread(Fault.of(found.file(), e).triedAs(found.again()));
        }
    }

    private Result read(Found found) {
        Rendered rendered = switch (found.take()) {
            case Capture capture -> renderers.render(capture);
            case Rejected rejected -> rejected;
        };
        return switch (rendered) {
            case Rendering rendering -> new Result.Read(firsthand.read(rendering));
            case Rejected rejected -> new Result.Unread(rejected.triedAs(found.again()));
        };
    }

    private sealed interface Result {
        record Read(Reading reading) implements Result {}

        record Unread(Rejected why) implements Result {}
    }
}
