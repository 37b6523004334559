package dev.firsthand.intake.page;

import org.jsoup.nodes.Element;

/**
 * Words that stand on lines of their own: a paragraph, a heading, an item, a cell.
 *
 * @param text white space as a reader sees it: single spaces, and a line feed where the page has a {@code br}
 * @param element the element whose words these are
 * @param region the innermost region the words lie in
 * @param words how many words there are
 * @param letters how many characters are no white space
 * @param linked how many of the letters lie in links
 * @param away how many of those lie in links to other sites
 * @param strong how many of the letters are set off: bold, emphasised
 */
record Block(String text, Element element, Region region, int words, int letters, int linked, int away, int strong) {

    private static final String CLOSERS = "”\"’')]»*";

    /** The share of its letters that lie in links; 0 to 1. */
    double linkShare() {
        return letters == 0 ? 0 : (double) linked / letters;
    }

    /** The share of its letters that lie in links to pages of its own site; 0 to 1. */
    double ownLinkShare() {
        return letters == 0 ? 0 : (double) (linked - away) / letters;
    }

    /** Whether it ends as a sentence does. */
    boolean endsSentence() {
        int end = text.length();
        while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?…:;".indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Whether it reads like running text: some length, hardly linked, in sentences. */
    boolean isProse() {
        return linkShare() < 0.5 && (words >= 25 || (words >= 8 && endsSentence()));
    }

    boolean isHeading() {
        return region.heading() > 0;
    }
}
