package dev.firsthand.intake.document;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Draws the lines out of a document, within bounds of pages, drawing steps and letters. */
final class PdfLines extends PDFTextStripper {

    /** Longer documents are no report; what comes after is left out and said to be. */
    static final int PAGES = 300;

    /** Steps of drawing: pages that call themselves up in circles would never end. */
    private static final int STEPS = 5_000_000;

    private static final int LETTERS = 3_000_000;

    private final List<PdfLine> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int steps;
    private int letters;
    private float left;
    private float right;
    private float top;
    private float size;
    private float height;

    private PdfLines() {}

    /**
     * The lines of the first {@link #PAGES} pages.
     *
     * @throws TooMuch if drawing them takes more than any report does
     */
    static List<PdfLine> of(PDDocument document) throws IOException {
        PdfLines lines = new PdfLines();
        lines.setEndPage(PAGES);
        lines.writeText(document, Writer.nullWriter());
        return lines.lines;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        steps++;
        if (steps > STEPS || letters > LETTERS) {
            throw new TooMuch();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        letters++;
        super.processTextPosition(text);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        for (TextPosition each : positions) {
            if (line.isEmpty() && size == 0) {
                left = each.getXDirAdj();
                top = each.getYDirAdj();
                height = each.getPageHeight();
            }
            size = Math.max(size, each.getFontSizeInPt());
            right = Math.max(right, each.getXDirAdj() + each.getWidthDirAdj());
        }
        line.append(text);
    }

    @Override
    protected void writeWordSeparator() {
        line.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        end();
    }

    @Override
    protected void writeParagraphEnd() {
        end();
    }

    @Override
    protected void writePageEnd() {
        end();
    }

    private void end() {
        String text = line.toString().strip();
        if (!text.isEmpty()) {
            lines.add(new PdfLine(getCurrentPageNo(), text, left, right, top, size, height));
        }
        line.setLength(0);
        size = 0;
        right = 0;
    }

    /** More steps or letters than any report has. */
    static final class TooMuch extends IOException {

        private static final long serialVersionUID = 1;
    }
}
