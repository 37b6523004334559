package dev.firsthand.training.lines;

import dev.firsthand.clean.Cleaner;
import dev.firsthand.clean.lines.Features;
import dev.firsthand.clean.lines.Line;
import dev.firsthand.clean.lines.LineModel;
import dev.firsthand.model.PartKind;
import dev.firsthand.model.Span;
import dev.firsthand.model.Text;

/**
 * A page as a capture: what is measured of each line, and what it is for.
 *
 * @param kinds for each line the index of its kind in {@link LineModel#KINDS}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record LabelledPage(GoldPage page, Text text, Cleaner.Cut cut, float[][] rows, int[] kinds) {

    /** What a headline or byline weighs besides its words: there are few of them. */
    private static final float HEADLINE = 2;

    private static final float BYLINE = 1;

    private static final int BLOCK = Features.names().indexOf("in block");
    private static final int PROSE = Features.names().indexOf("prose");

    static LabelledPage of(GoldPage page, Cleaner cleaner) {
        Text text = Text.of(page.text());
        Cleaner.Cut cut = cleaner.cut(text);
        return new LabelledPage(page, text, cut, Features.of(cut.lines()), Labels.of(page, cut, text.chars()));
    }

    boolean isStory(int line) {
        PartKind kind = LineModel.KINDS.get(kinds[line]);
        return kind == PartKind.BODY || kind == PartKind.SUBHEAD;
    }

    private int storyWords() {
        int words = 0;
        for (int i = 0; i < kinds.length; i++) {
            words += isStory(i) ? cut.lines().get(i).words() : 0;
        }
        return words;
    }

    /**
     * Whether nothing can be learnt from it: less than half of its gold body is on the page, or less than half of the
     * page's longest run of prose is in the gold body, which is then cut short.
     */
    boolean isDoubtful() {
        int prose = 0;
        int story = 0;
        for (int i = 0; i < kinds.length; i++) {
            Line line = cut.lines().get(i);
            boolean block = rows[i][BLOCK] == 1 && rows[i][PROSE] == 1;
            prose += block ? line.words() : 0;
            story += block && isStory(i) ? line.words() : 0;
        }
        return story * 2 < prose || storyWords() * 2 < Tokens.of(page.body()).size();
    }

    /** What a line weighs: as the score is a mean over pages, a page's words weigh the less the more its story has. */
    float weight(int line, float scale) {
        PartKind kind = LineModel.KINDS.get(kinds[line]);
        float rare = kind == PartKind.HEADLINE ? HEADLINE : kind == PartKind.BYLINE ? BYLINE : 0;
        return 0.3f + rare + scale * Math.min(150, cut.lines().get(line).words()) / (storyWords() + 150f);
    }

    /** The lines that tell the story by their labels: what a faultless model would keep. */
    String labelledBody() {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < kinds.length; i++) {
            Span span = cut.spans().get(i);
            body.append(isStory(i) ? text.slice(span) + "\n" : "");
        }
        return body.toString();
    }
}
