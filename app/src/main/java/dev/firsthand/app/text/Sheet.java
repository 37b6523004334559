package dev.firsthand.app.text;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sets runs of words in lines of a fixed width. */
final class Sheet {

    private final Writer out;
    private final int columns;
    private final Style style;
    private final StringBuilder line = new StringBuilder();
    private int used;
    private boolean fresh;

    /** A sheet on {@code out}, whose lines are at most {@code columns} wide. */
    Sheet(Writer out, int columns, Style style) {
        this.out = out;
        this.columns = columns;
        this.style = style;
    }

    /** An empty line. */
    void gap() throws IOException {
        out.write('\n');
    }

    /** A line across the sheet, with empty lines around it. */
    void rule() throws IOException {
        gap();
        paragraph(0, Run.quiet("─".repeat(columns)));
        gap();
    }

    /** The heading of a section, after an empty line. */
    void heading(String words) throws IOException {
        gap();
        paragraph(0, 0, List.of(new Run(words.toUpperCase(Locale.ROOT), Ink.BLUE)));
    }

    /** A paragraph whose lines all begin at the same column. */
    void paragraph(int indent, Run... runs) throws IOException {
        paragraph(indent, indent, List.of(runs));
    }

    /** A paragraph whose first line begins at another column than the rest. */
    void paragraph(int first, int rest, List<Run> runs) throws IOException {
        begin(first);
        for (Run run : runs) {
            List<String> words = pieces(run.words(), columns - rest);
            for (int i = 0; i < words.size(); i++) {
                place(words.get(i), run.ink(), rest);
            }
        }
        end();
    }

    private void place(String word, Ink ink, int rest) throws IOException {
        int width = Width.of(word);
        boolean glued = !word.isEmpty() && ",;:)".indexOf(word.charAt(0)) >= 0 && width == 1;
        int space = fresh || glued ? 0 : 1;
        if (!fresh && used + space + width > columns) {
            end();
            begin(rest);
            space = 0;
        }
        line.append(" ".repeat(space)).append(style == Style.COLOURED ? ink.on(word) : word);
        used += space + width;
        fresh = false;
    }

    private void begin(int indent) {
        line.append(" ".repeat(indent));
        used = indent;
        fresh = true;
    }

    private void end() throws IOException {
        out.append(line).append('\n');
        line.setLength(0);
    }

    /** The words of a run; one that fits on no line is cut. */
    private static List<String> pieces(String words, int room) {
        List<String> pieces = new ArrayList<>();
        for (String word : words.split(" ")) {
            if (word.length() <= room / 2) {
                pieces.add(word);
            } else {
                Width.cut(word, room, pieces);
            }
        }
        pieces.removeIf(String::isEmpty);
        return pieces;
    }
}
