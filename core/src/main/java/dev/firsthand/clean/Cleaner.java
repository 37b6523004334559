package dev.firsthand.clean;

import dev.firsthand.clean.lines.Line;
import dev.firsthand.clean.lines.LineModel;
import dev.firsthand.model.Dateline;
import dev.firsthand.model.Headline;
import dev.firsthand.model.Outlet;
import dev.firsthand.model.PartKind;
import dev.firsthand.model.Rendering;
import dev.firsthand.model.Report;
import dev.firsthand.model.Span;
import dev.firsthand.model.Text;
import dev.firsthand.text.Digest;
import dev.firsthand.text.Gazetteer;
import dev.firsthand.text.Outlets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns a rendering into a report: every character that is no white space gets a part, and every part a kind. Cuts the
 * text into runs, asks the {@link Rules} what each is for, and reads outlet, authors and date from those that tell them.
 */
public final class Cleaner {

    private final Cutter cutter;
    private final Rules rules;
    private final DatelineShape datelines;
    private final Authors authors;
    private final Publisher publisher;
    private final DeclaredOutlet declaredOutlet;
    private final Tongue tongue = new Tongue();

    public Cleaner() {
        this(new Outlets(), Gazetteer.bundled());
    }

    /** A cleaner that shares its lists of outlets and of places with other stages. */
    public Cleaner(Outlets outlets, Gazetteer gazetteer) {
        this(outlets, gazetteer, LineModel.bundled());
    }

    /** A cleaner with a line model of its own. */
    public Cleaner(Outlets outlets, Gazetteer gazetteer, LineModel model) {
        PersonShape persons = new PersonShape();
        Masthead mastheads = new Masthead();
        BylineShape bylines = new BylineShape(outlets, mastheads, persons);
        datelines = new DatelineShape(outlets, gazetteer);
        cutter = new Cutter(datelines, persons, outlets);
        rules = new Rules(outlets, mastheads, persons, bylines, datelines, model);
        authors = new Authors(bylines, persons, new Contributors(outlets, persons), outlets);
        publisher = new Publisher(outlets, mastheads, bylines);
        declaredOutlet = new DeclaredOutlet(outlets);
    }

    /**
     * The lines into which a text without structure is cut, as the line model sees them.
     *
     * @param spans where in the text each line stands
     */
    public record Cut(List<Span> spans, List<Line> lines) {
        public Cut {
            spans = List.copyOf(spans);
            lines = List.copyOf(lines);
        }
    }

    /** Cuts a text into lines, to train the line model. */
    public Cut cut(Text text) {
        List<Run> runs = cutter.cut(text.chars(), List.of());
        return new Cut(runs.stream().map(Run::span).toList(), rules.lines(runs).lines());
    }

    /** The report of a rendering. */
    public Report clean(Rendering rendering) {
        Text text = rendering.text();
        List<Decided> decided = rules.decide(cutter.cut(text.chars(), rendering.candidates()));
        Declarations declarations = new Declarations(rendering.declared());
        Authors.Names names = authors.in(decided, declarations);
        DatelineShape.Found dateline = dateline(decided);
        return new Report(
                Digest.of(rendering.file(), text.original()),
                rendering.file(),
                text,
                tongue.of(text.chars()),
                outlet(rendering, decided, dateline == null ? null : dateline.agency()),
                headline(decided, text),
                names.authors(),
                names.contributors(),
                Publication.of(decided, declarations),
                dateline(dateline, decided),
                Parts.of(decided),
                rendering.declared());
    }

    private @Nullable Outlet outlet(Rendering rendering, List<Decided> decided, @Nullable String agency) {
        Outlet declared = declaredOutlet.of(rendering.declared());
        return declared == null ? publisher.of(decided, agency, rendering.text().chars()) : declared;
    }

    private static @Nullable Headline headline(List<Decided> decided, Text text) {
        Decided headline = first(decided, PartKind.HEADLINE);
        return headline == null
                ? null
                : new Headline(
                        Spaces.oneLine(text.slice(headline.run().span())),
                        headline.run().span());
    }

    private DatelineShape.@Nullable Found dateline(List<Decided> decided) {
        Decided dateline = first(decided, PartKind.DATELINE);
        return dateline == null ? null : datelines.at(dateline.run().head(), true);
    }

    private static @Nullable Dateline dateline(DatelineShape.@Nullable Found found, List<Decided> decided) {
        Decided part = first(decided, PartKind.DATELINE);
        return found == null || part == null || found.place() == null
                ? null
                : new Dateline(found.place(), found.agency(), part.run().span());
    }

    private static @Nullable Decided first(List<Decided> decided, PartKind kind) {
        return decided.stream().filter(each -> each.is(kind)).findFirst().orElse(null);
    }
}
