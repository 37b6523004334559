package dev.firsthand.clean;

import dev.firsthand.clean.lines.LineModel;
import dev.firsthand.model.PartKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules for a page that lost its tags, as it is when all of it is selected and pasted: the line model tells the story
 * from what frames it, words alone tell datelines, credits and small print, and the place of the story tells which of many
 * names and dates are its own.
 */
final class LineRules {

    static final String NAME = "line model";

    private final LineModel model;
    private final PersonShape persons;
    private final WordRule dated = new DatedLineRule();

    LineRules(LineModel model, PersonShape persons) {
        this.model = model;
        this.persons = persons;
    }

    List<Decided> decide(LineSheet sheet) {
        List<PartKind> kinds = model.kinds(sheet.lines());
        StoryHead head = StoryHead.of(sheet, kinds);
        List<Decided> decided = new ArrayList<>(kinds.size());
        for (int i = 0; i < kinds.size(); i++) {
            decided.add(new Decided(sheet.run(i), ruling(sheet, i, kinds.get(i), head)));
        }
        return decided;
    }

    private Ruling ruling(LineSheet sheet, int at, PartKind kind, StoryHead head) {
        boolean story = kind == PartKind.BODY || kind == PartKind.SUBHEAD;
        if (story) {
            return inStory(sheet, at, kind);
        }
        if (kind == PartKind.HEADLINE) {
            return new Ruling(kind, NAME);
        }
        if (head.contains(at)) {
            Ruling own = inHead(sheet, at, kind, head);
            if (own != null) {
                return own;
            }
        }
        return aside(sheet.byWords(at), kind, head.isFoot(at));
    }

    /** Words alone tell what is cut off a paragraph. */
    private static Ruling inStory(LineSheet sheet, int at, PartKind kind) {
        Ruling byWords = sheet.byWords(at);
        if (byWords == null && sheet.isDateline(at)) {
            return new Ruling(PartKind.DATELINE, DatelineRule.NAME);
        }
        if (byWords != null
                && byWords.kind() == PartKind.CREDIT
                && !sheet.run(at).opens()) {
            return byWords;
        }
        return new Ruling(kind, NAME);
    }

    /** Between headline and story names and dates are the report's own. */
    private @Nullable Ruling inHead(LineSheet sheet, int at, PartKind kind, StoryHead head) {
        Ruling byWords = sheet.byWords(at);
        if (byWords != null && byWords.kind() == PartKind.BYLINE) {
            return new Ruling(
                    PartKind.BYLINE, byWords.rule().equals(DateRule.NAME) ? DatedLineRule.NAME : byWords.rule());
        }
        if (dated.kind(sheet.run(at)) != null) {
            return new Ruling(PartKind.BYLINE, DatedLineRule.NAME);
        }
        boolean name = persons.isPerson(sheet.run(at).line());
        return kind == PartKind.BYLINE || (name && head.isBesideByline(at)) ? new Ruling(PartKind.BYLINE, NAME) : null;
    }

    /** Bylines and dates elsewhere are those of other stories. */
    private static Ruling aside(@Nullable Ruling byWords, PartKind kind, boolean foot) {
        if (byWords != null && (byWords.kind() != PartKind.BYLINE || (foot && kind == PartKind.BYLINE))) {
            return byWords;
        }
        return new Ruling(kind == PartKind.BYLINE ? PartKind.TEASER : kind, NAME);
    }
}
