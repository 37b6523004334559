package dev.firsthand.identify;

import dev.firsthand.model.Speaker;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** “A Courier report published on Tuesday”, “a Courier analysis”, “a report in the Courier”: the outlet whose report it is. */
final class OutletsReport implements Rule {

    private static final Set<String> PIECES =
            Set.of("report", "article", "story", "analysis", "piece", "investigation");
    private static final Set<String> LINKS = Set.of("in", "by", "from");

    @Override
    public String name() {
        return "outlets-report";
    }

    @Override
    public @Nullable Figure resolve(Scene scene, int mention) {
        if (!(scene.mentions().get(mention) instanceof Phrase phrase)
                || phrase.is(Nouns.Sort.ORGANIZATION)
                || phrase.is(Nouns.Sort.PERSON)) {
            return null;
        }
        for (int i = mention - 1; i >= 0 && scene.mentions().get(i).first() >= phrase.first(); i--) {
            Figure figure = scene.figure(i);
            if (figure != null && figure.kind() == Speaker.Kind.OUTLET) {
                return figure;
            }
        }
        return publisher(scene, mention, phrase);
    }

    /** “A report in the Courier”, “an article by Reuters”. */
    private static @Nullable Figure publisher(Scene scene, int mention, Phrase phrase) {
        if (mention + 1 >= scene.mentions().size() || !PIECES.contains(phrase.noun())) {
            return null;
        }
        Mention next = scene.mentions().get(mention + 1);
        int link = phrase.last() + 1;
        boolean links = LINKS.contains(scene.tokens().plain(link))
                && next.first() <= link + 2
                && scene.tokens().joined(next.first());
        Draft draft = links && next instanceof Name name ? scene.cast().draft(name) : null;
        Figure figure = draft == null ? null : scene.cast().figure(draft);
        return figure != null && figure.kind() == Speaker.Kind.OUTLET ? figure : null;
    }
}
