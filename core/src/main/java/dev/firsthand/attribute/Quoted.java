package dev.firsthand.attribute;

/** Where a quotation ends, by its marks: what an encoder takes on behind a closing mark with a comma is not said. */
final class Quoted {

    /** No more words than a name with its office stand between a quotation and its cue. */
    private static final int REACH = 8;

    private Quoted() {}

    /** The quotation alone, where a content is one with a few words of its sentence behind it; else the content. */
    static Phrase alone(Scene scene, Phrase content) {
        int quotation = scene.token(content.first()).quotation();
        if (quotation < 0 || scene.quotationRun(quotation).first() != content.first()) {
            return content;
        }
        int last = scene.quotationRun(quotation).last();
        boolean close = last < content.last() && content.last() - last <= REACH;
        return close && isParted(scene, last) && !hasQuotation(scene, last + 1, content.last())
                ? new Phrase(content.first(), last)
                : content;
    }

    /** A comma at the mark parts what is quoted from who says it. */
    private static boolean isParted(Scene scene, int last) {
        return scene.lower(last - 1).equals(",") || scene.lower(last + 1).equals(",");
    }

    private static boolean hasQuotation(Scene scene, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (scene.token(i).quotation() >= 0) {
                return true;
            }
        }
        return false;
    }
}
