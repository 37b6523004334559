package dev.firsthand.attribute;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that nobody says, though they look as if somebody did. */
final class Nobodys {

    private static final Set<String> READER = Set.of("you", "you'd", "you're", "you've", "you'll");

    private Nobodys() {}

    static boolean are(Scene scene, Finding finding) {
        return isStageDirection(scene, finding) || isReader(scene, finding.source());
    }

    /** “You would say it was over”: the reader says nothing. */
    private static boolean isReader(Scene scene, @Nullable Phrase source) {
        return source != null && source.first() == source.last() && READER.contains(scene.lower(source.first()));
    }

    /** “(CROSSTALK)”, “(Laughter.)”: what a transcript has in brackets alone, nobody says. */
    private static boolean isStageDirection(Scene scene, Finding finding) {
        Phrase words = finding.content().getFirst();
        int first = words.first();
        int last = words.last();
        while (first < last && scene.tag(first) == Tag.QUOTE) {
            first++;
        }
        while (first < last && (scene.tag(last) == Tag.QUOTE || scene.tag(last) == Tag.STOP)) {
            last--;
        }
        return finding.content().size() == 1 && opens(scene.lower(first)) && closes(scene.lower(last));
    }

    private static boolean opens(String token) {
        return token.equals("(") || token.equals("[");
    }

    private static boolean closes(String token) {
        return token.equals(")") || token.equals("]");
    }
}
