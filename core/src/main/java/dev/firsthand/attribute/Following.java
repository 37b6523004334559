package dev.firsthand.attribute;

import java.util.ArrayList;
import java.util.List;

/** Follows a quotation over the marks that interrupt it without words of the outlet's own. */
final class Following {

    private Following() {}

    /** The last token of a quotation before its closing mark. */
    static int innerEnd(Scene scene, Phrase run) {
        int inner = run.last();
        while (inner > run.first() && scene.tag(inner) == Tag.QUOTE) {
            inner--;
        }
        return inner;
    }

    /** Whether a quotation ends in a comma, so that its own attribution must follow. */
    private static boolean awaitsCue(Scene scene, int quotation) {
        return scene.tag(innerEnd(scene, scene.quotationRun(quotation))) == Tag.COMMA;
    }

    /** A quotation with those that follow it in its paragraph without words of the outlet's own between them. */
    static List<Phrase> withFollowing(Scene scene, int quotation) {
        List<Phrase> all = new ArrayList<>();
        all.add(scene.quotationRun(quotation));
        all.addAll(after(scene, scene.quotationRun(quotation).last()));
        return all;
    }

    /** Quotations that begin right after a token, each after the other, and those that carry them on. */
    static List<Phrase> after(Scene scene, int last) {
        List<Phrase> all = new ArrayList<>();
        int at = last + 1;
        while (at < scene.tokens().size()) {
            int quotation = scene.token(at).quotation();
            boolean opens = quotation >= 0 && scene.quotationRun(quotation).first() == at;
            boolean here = opens
                    && (scene.paragraph(at) == scene.paragraph(last)
                            || scene.quotation(quotation).continues());
            if (!here || scene.quotation(quotation).scare() || awaitsCue(scene, quotation)) {
                break;
            }
            all.add(scene.quotationRun(quotation));
            at = scene.quotationRun(quotation).last() + 1;
        }
        return all;
    }
}
