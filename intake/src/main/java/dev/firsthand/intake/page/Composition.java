package dev.firsthand.intake.page;

import dev.firsthand.model.Candidate;
import dev.firsthand.model.Declared;
import dev.firsthand.model.Rejected;
import dev.firsthand.model.Rendered;
import dev.firsthand.model.Rendering;
import dev.firsthand.model.Span;
import dev.firsthand.model.Text;
import java.util.ArrayList;
import java.util.List;

/** Puts the blocks of a page together to a text, a blank line between any two, with a candidate for each. */
final class Composition {

    private static final String BETWEEN = "\n\n";

    private final StringBuilder text = new StringBuilder();
    private final List<Candidate> candidates = new ArrayList<>();
    private final Origins origins = new Origins();
    private int length;

    private Composition() {}

    static Rendered of(String file, Outline outline, List<Label> labels, List<Declared> declared) {
        Composition composition = new Composition();
        for (int i = 0; i < labels.size(); i++) {
            if (!labels.get(i).because().equals(SettingAside.HIDDEN)) {
                composition.add(outline.blocks().get(i), labels.get(i));
            }
        }
        return composition.candidates.isEmpty()
                ? new Rejected(file, "is a page that shows no text", "save the page when it has loaded, or its text")
                : new Rendering(file, Text.of(composition.text.toString()), composition.candidates, declared);
    }

    private void add(Block block, Label label) {
        if (!text.isEmpty()) {
            text.append(BETWEEN);
            length += BETWEEN.length();
        }
        int end = length + block.text().codePointCount(0, block.text().length());
        text.append(block.text());
        candidates.add(
                new Candidate(label.kind(), new Span(length, end), origins.of(block.element()), label.because()));
        length = end;
    }
}
