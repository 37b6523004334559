package dev.firsthand.attribute;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/** What the rules have found so far; a verb and a quotation are taken by the first rule that explains them. */
final class Findings {

    private final List<Finding> found = new ArrayList<>();
    private final BitSet verbs = new BitSet();
    private final BitSet quotations = new BitSet();

    void add(Finding finding, VerbGroup verb) {
        verbs.set(verb.head());
        found.add(finding);
    }

    void take(VerbGroup verb) {
        verbs.set(verb.head());
    }

    void add(Finding finding) {
        found.add(finding);
    }

    boolean isTaken(VerbGroup verb) {
        return verbs.get(verb.head());
    }

    void takeQuotation(int quotation) {
        quotations.set(quotation);
    }

    boolean isTakenQuotation(int quotation) {
        return quotations.get(quotation);
    }

    /** Takes the quotations that a content reaches into. */
    void takeQuotations(Scene scene, Finding finding) {
        for (Phrase content : finding.content()) {
            for (int i = content.first(); i <= content.last(); i++) {
                int quotation = scene.token(i).quotation();
                if (quotation >= 0) {
                    takeQuotation(quotation);
                    i = Math.max(i, scene.quotationRun(quotation).last());
                }
            }
        }
    }

    void drop(Predicate<Finding> unwanted) {
        found.removeIf(unwanted);
    }

    List<Finding> all() {
        return found;
    }
}
