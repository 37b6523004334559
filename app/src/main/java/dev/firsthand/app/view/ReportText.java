package dev.firsthand.app.view;

import dev.firsthand.model.Hedge;
import dev.firsthand.model.Part;
import dev.firsthand.model.PartKind;
import dev.firsthand.model.Reading;
import dev.firsthand.model.Span;
import dev.firsthand.model.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report's whole text, cut for showing: blocks of one kind, in lines, in pieces that are marked alike. */
public final class ReportText {

    private ReportText() {}

    /**
     * A run of parts of one kind.
     *
     * @param kind the word for the kind of part
     * @param tells whether it tells the story; if not, it is set aside
     */
    public record Block(String kind, boolean tells, List<Line> lines) {

        public Block {
            lines = List.copyOf(lines);
        }
    }

    /** A line of the text. */
    public record Line(List<Piece> pieces) {

        public Line {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * A run of text that the same spans cover.
     *
     * @param begins anchors of the statements whose content begins here
     * @param content anchors of the statements whose content it is part of
     * @param source whether it names a source
     * @param cue whether it attributes
     * @param hedge by what means it hedges a statement, or null if it does not
     */
    public record Piece(
            String text,
            List<String> begins,
            List<String> content,
            boolean source,
            boolean cue,
            Hedge.@Nullable Kind hedge) {

        public Piece {
            begins = List.copyOf(begins);
            content = List.copyOf(content);
        }

        /** Whether spans of a statement cover it. */
        public boolean isMarked() {
            return source || cue || hedge != null;
        }
    }

    /** The blocks of a report's text, in its order. Nothing of the text is left out but white space between lines. */
    public static List<Block> of(Reading reading) {
        Text text = reading.report().text();
        Marking marking = new Marking(reading.statements(), text);
        List<Block> blocks = new ArrayList<>();
        for (Part part : reading.report().parts()) {
            List<Line> lines = new ArrayList<>();
            for (Span line : lines(text, part.span())) {
                lines.add(new Line(marking.pieces(line)));
            }
            add(blocks, new Block(part.kind().label(), tells(part.kind()), lines));
        }
        return blocks;
    }

    private static void add(List<Block> blocks, Block block) {
        if (!blocks.isEmpty() && blocks.getLast().kind().equals(block.kind())) {
            List<Line> lines = new ArrayList<>(blocks.removeLast().lines());
            lines.addAll(block.lines());
            blocks.add(new Block(block.kind(), block.tells(), lines));
        } else if (!block.lines().isEmpty()) {
            blocks.add(block);
        }
    }

    private static boolean tells(PartKind kind) {
        return switch (kind) {
            case HEADLINE, BODY, SUBHEAD, CAPTION -> true;
            case BYLINE, DATELINE, CREDIT, LEGAL, NAVIGATION, TEASER, OTHER -> false;
        };
    }

    private static List<Span> lines(Text text, Span span) {
        List<Span> lines = new ArrayList<>();
        String chars = text.chars();
        int start = span.start();
        while (start < span.end()) {
            int feed = chars.indexOf('\n', start);
            int end = feed < 0 ? span.end() : Math.min(feed, span.end());
            Span line = text.strip(new Span(start, end));
            if (!line.isEmpty()) {
                lines.add(line);
            }
            start = end + 1;
        }
        return lines;
    }
}
