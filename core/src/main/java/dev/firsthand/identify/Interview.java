package dev.firsthand.identify;

import dev.firsthand.model.Speaker;
import dev.firsthand.text.Fold;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An interview in questions and answers, whose paragraphs begin with who speaks: “Q:”, “A:”, “Gazette:”, “Marchetti:”.
 * “I” is whoever answers.
 */
final class Interview {

    private static final Set<String> ANSWERS = Set.of("a", "answer");
    private static final Set<String> QUESTIONS = Set.of("q", "question");
    private static final int FEWEST = 2;
    private static final int LONGEST_ANSWER = 8;

    private final Scene scene;
    private final Map<Integer, Integer> labels = new HashMap<>();
    private final @Nullable Figure guest;
    private final boolean marked;
    private final @Nullable Figure spokenWith;

    Interview(Scene scene) {
        this.scene = scene;
        Tokens tokens = scene.tokens();
        int questions = 0;
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean opens = i == 0 || tokens.paragraph(i - 1) != tokens.paragraph(i);
            if (opens && tokens.text(i + 1).equals(":") && tokens.isCapital(i)) {
                labels.put(tokens.paragraph(i), i);
                questions += QUESTIONS.contains(tokens.plain(i)) || ANSWERS.contains(tokens.plain(i)) ? 1 : 0;
            }
        }
        marked = questions >= FEWEST;
        guest = marked ? guest() : null;
        spokenWith = SpokenWith.in(scene);
    }

    /** The first person the report names who did not write it. */
    private @Nullable Figure guest() {
        List<String> authors =
                scene.report().authors().stream().map(Fold::plain).toList();
        return scene.cast().all().stream()
                .map(scene.cast()::figure)
                .filter(Figure::isPerson)
                .filter(figure -> !authors.contains(Fold.plain(figure.name())))
                .findFirst()
                .orElse(null);
    }

    /** Whom the report says that it spoke with, or null. */
    @Nullable
    Figure spokenWith() {
        return spokenWith;
    }

    /** Who says “I” in a paragraph, or null if it is no answer in an interview. */
    @Nullable
    Figure speaker(int paragraph) {
        for (int p = paragraph; marked && p >= 0 && p > paragraph - LONGEST_ANSWER; p--) {
            Integer label = labels.get(p);
            if (label != null) {
                return answering(label);
            }
        }
        return null;
    }

    private @Nullable Figure answering(int label) {
        String word = scene.tokens().plain(label);
        if (ANSWERS.contains(word)) {
            return guest;
        }
        return scene.mentions().stream()
                .filter(mention -> mention.anchor() == label && mention instanceof Name)
                .map(mention -> scene.cast().draft((Name) mention))
                .filter(Objects::nonNull)
                .map(scene.cast()::figure)
                .filter(figure -> figure.kind() == Speaker.Kind.PERSON)
                .findFirst()
                .orElse(null);
    }
}
