package dev.firsthand.identify;

import dev.firsthand.model.Outlet;
import dev.firsthand.text.Fold;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom a report says that it spoke with: “We sat down with Ann Roe”, “highlights of our conversation with Ann Roe”. */
final class SpokenWith {

    private static final Set<String> SPOKE =
            Set.of("spoke", "talked", "chatted", "sat", "met", "caught", "interviewed", "asked");
    private static final Set<String> TALK = Set.of("interview", "conversation", "talk", "chat", "discussion");
    private static final Set<String> US = Set.of("i", "we");
    private static final Set<String> OURS = Set.of("our", "my");

    /** Between us and the verb: “we recently”, “I have just”. */
    private static final int ADVERBS = 2;

    /** Between the verb and the name: “spoke by phone last week with the historian”. */
    private static final int REACH = 10;

    private final Scene scene;

    private SpokenWith(Scene scene) {
        this.scene = scene;
    }

    /** The first person it names so, or null. */
    static @Nullable Figure in(Scene scene) {
        SpokenWith spoken = new SpokenWith(scene);
        return scene.mentions().stream()
                .filter(spoken::isSpokenWith)
                .map(spoken::person)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Whether words of having spoken with somebody stand near before a mention in its sentence. */
    private boolean isSpokenWith(Mention mention) {
        int at = mention.anchor();
        for (int i = at - 1; i > 0 && i >= at - REACH; i--) {
            if (scene.tokens().sentence(i) != scene.tokens().sentence(at)) {
                return false;
            }
            if (opens(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean opens(int i) {
        Tokens tokens = scene.tokens();
        if (tokens.isQuoted(i)) {
            return false;
        }
        if (TALK.contains(tokens.plain(i))) {
            return OURS.contains(tokens.plain(i - 1));
        }
        if (!SPOKE.contains(tokens.plain(i))) {
            return false;
        }
        for (int before = i - 1; before >= 0 && before >= i - 1 - ADVERBS; before--) {
            if (US.contains(tokens.plain(before)) || isOutlet(before)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOutlet(int i) {
        Outlet outlet = scene.report().outlet();
        String name = outlet == null ? "" : Fold.plain(outlet.name());
        return scene.tokens().isCapital(i)
                && name.substring(name.lastIndexOf(' ') + 1)
                        .equals(scene.tokens().plain(i));
    }

    private @Nullable Figure person(Mention mention) {
        Draft draft = mention instanceof Name name ? scene.cast().draft(name) : null;
        Figure figure = draft == null ? null : scene.cast().figure(draft);
        return figure != null && figure.isPerson() ? figure : null;
    }
}
