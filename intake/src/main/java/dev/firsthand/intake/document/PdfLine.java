package dev.firsthand.intake.document;

/**
 * A line of a page, in the order in which the document draws it. Lengths are points (1/72 inch).
 *
 * @param page from 1
 * @param left where it begins
 * @param right where it ends
 * @param top how far below the upper edge of the page its feet stand
 * @param size of its letters
 * @param pageHeight the height of its page
 */
record PdfLine(int page, String text, float left, float right, float top, float size, float pageHeight) {

    /** Whether it stands where headers and footers do. */
    boolean isAtEdge() {
        return top < 0.1f * pageHeight || top > 0.9f * pageHeight;
    }

    boolean endsSentence() {
        String end = text.replaceFirst("[”\"’')\\]]++$", "");
        return end.endsWith(".") || end.endsWith("!") || end.endsWith("?") || end.endsWith(":");
    }
}
