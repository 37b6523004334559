package dev.firsthand.clean;

import dev.firsthand.clean.lines.LineModel;
import dev.firsthand.model.PartKind;
import dev.firsthand.text.Outlets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All rules in the order in which they are asked: first those that go by words, for every run; then those that go by place. */
final class Rules {

    private final List<WordRule> byWords;
    private final List<PlaceRule> byPlace;
    private final PlaceRule rights = new RightsRule();
    private final Masthead mastheads;
    private final StructureRules byStructure;
    private final LineRules byModel;
    private final DatelineShape datelines;

    Rules(
            Outlets outlets,
            Masthead mastheads,
            PersonShape persons,
            BylineShape bylines,
            DatelineShape datelines,
            LineModel model) {
        this.datelines = datelines;
        byModel = new LineRules(model, persons);
        this.mastheads = mastheads;
        ButtonRule buttons = new ButtonRule();
        byWords = List.of(
                new OrnamentRule(),
                new DateRule(),
                new OutletNameRule(outlets),
                new ContributorRule(),
                new CreditRule(outlets),
                new BylineRule(bylines),
                new LegalRule(),
                new MarkerRule(),
                buttons,
                new FusedRule(buttons),
                new LabelRule(),
                new CallRule(),
                new TeaserLeadRule(),
                new NoteRule());
        byStructure = new StructureRules(
                datelines,
                List.of(
                        new OrnamentRule(),
                        new DateRule(),
                        new ContributorRule(),
                        new CreditRule(outlets),
                        new BylineRule(bylines),
                        new LegalRule(),
                        new CallRule(),
                        new TeaserLeadRule(),
                        new NoteRule()),
                List.of(new DateRule(), new BylineRule(bylines), new DatedLineRule()));
        byPlace = List.of(
                new AsideRule(),
                new HeadlineRule(),
                rights,
                new CapitalLabelRule(),
                new CaptionRule(),
                new AltTextRule(),
                new RepeatRule(),
                new DatelineRule(datelines),
                new NameRule(persons),
                new MastheadRule(mastheads),
                new KickerRule(),
                new MenuRule(),
                new AboveRule(),
                new AuthorNoteRule(persons),
                new FootTeaserRule(),
                new SubheadRule(),
                new BodyRule());
    }

    /** What each run is for, in their order. */
    List<Decided> decide(List<Run> runs) {
        if (runs.stream().allMatch(run -> run.candidate() != null)) {
            return byStructure.decide(runs);
        }
        List<@Nullable Ruling> told = Sheet.rulings(runs, byWords);
        LineSheet page = new LineSheet(runs, told, datelines);
        if (page.isPage()) {
            return byModel.decide(page);
        }
        Sheet sheet = Sheet.of(runs, told, mastheads);
        List<Decided> decided = new ArrayList<>(runs.size());
        for (int i = 0; i < runs.size(); i++) {
            decided.add(new Decided(runs.get(i), byLines(sheet, i)));
        }
        return decided;
    }

    /** The runs as the line model sees them. */
    LineSheet lines(List<Run> runs) {
        return new LineSheet(runs, Sheet.rulings(runs, byWords), datelines);
    }

    private Ruling byLines(Sheet sheet, int at) {
        Ruling ruling = sheet.byWords(at);
        return ruling == null || isOverruled(sheet, at, ruling) ? byPlace(sheet, at) : ruling;
    }

    /** What looks like a picture's credit may turn out to be the foot of the page by its place. */
    private boolean isOverruled(Sheet sheet, int at, Ruling ruling) {
        return ruling.kind() == PartKind.CREDIT && rights.kind(sheet, at) != null;
    }

    private Ruling byPlace(Sheet sheet, int at) {
        for (PlaceRule rule : byPlace) {
            PartKind kind = rule.kind(sheet, at);
            if (kind != null) {
                return new Ruling(kind, rule.name());
            }
        }
        throw new IllegalStateException("the last rule must know every run");
    }
}
