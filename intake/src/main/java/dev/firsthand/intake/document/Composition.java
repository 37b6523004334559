package dev.firsthand.intake.document;

import dev.firsthand.model.Candidate;
import dev.firsthand.model.Declared;
import dev.firsthand.model.PartKind;
import dev.firsthand.model.Rendering;
import dev.firsthand.model.Span;
import dev.firsthand.model.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text put together paragraph by paragraph, a blank line between two. */
final class Composition {

    private final StringBuilder text = new StringBuilder();
    private final List<Candidate> candidates = new ArrayList<>();
    private int points;

    /**
     * Adds a paragraph; a blank one is left out.
     *
     * @param kind what the structure says it is for, or null if it says nothing
     * @param origin where in the original it came from
     */
    void add(String paragraph, @Nullable PartKind kind, String origin) {
        String stripped = paragraph.strip();
        if (stripped.isEmpty()) {
            return;
        }
        if (points > 0) {
            text.append("\n\n");
            points += 2;
        }
        int start = points;
        text.append(stripped);
        points += stripped.codePointCount(0, stripped.length());
        if (kind != null) {
            candidates.add(new Candidate(kind, new Span(start, points), origin, "structure:" + kind.label()));
        }
    }

    boolean isEmpty() {
        return points == 0;
    }

    /** How many characters there are. */
    int length() {
        return text.length();
    }

    Rendering rendering(String file, List<Declared> declared) {
        return new Rendering(file, Text.of(text.toString()), candidates, declared);
    }
}
