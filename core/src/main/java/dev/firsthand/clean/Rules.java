package dev.firsthand.clean;

import dev.firsthand.model.PartKind;
import dev.firsthand.text.Outlets;
import java.util.ArrayList;
import java.util.List;

/** All rules in the order in which they are asked: first those that go by words, for every run; then those that go by place. */
final class Rules {

    private final List<WordRule> byWords;
    private final List<PlaceRule> byPlace;

    Rules(Outlets outlets, PersonShape persons, BylineShape bylines, DatelineShape datelines) {
        byWords = List.of(
                new OrnamentRule(),
                new DateRule(),
                new OutletNameRule(outlets),
                new ContributorRule(),
                new CreditRule(outlets),
                new BylineRule(bylines),
                new LegalRule(),
                new MarkerRule(),
                new ButtonRule(),
                new CallRule(),
                new TeaserLeadRule(),
                new NoteRule());
        byPlace = List.of(
                new AsideRule(),
                new HeadlineRule(),
                new CaptionRule(),
                new AltTextRule(),
                new RepeatRule(),
                new DatelineRule(datelines),
                new NameRule(persons),
                new KickerRule(),
                new MenuRule(),
                new AuthorNoteRule(persons),
                new FootTeaserRule(),
                new SubheadRule(),
                new BodyRule());
    }

    /** What each run is for, in their order. */
    List<Decided> decide(List<Run> runs) {
        Sheet sheet = Sheet.of(runs, byWords);
        List<Decided> decided = new ArrayList<>(runs.size());
        for (int i = 0; i < runs.size(); i++) {
            Ruling ruling = sheet.byWords(i);
            decided.add(new Decided(runs.get(i), ruling == null ? byPlace(sheet, i) : ruling));
        }
        return decided;
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
