package dev.firsthand.identify;

import dev.firsthand.model.Outlet;
import dev.firsthand.text.Fold;
import java.util.HashMap;
import java.util.Map;
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
    private final Map<Integer, Figure> people = new HashMap<>();

    private SpokenWith(Scene scene) {
        this.scene = scene;
        for (Mention mention : scene.mentions()) {
            Draft draft = mention instanceof Name name ? scene.cast().draft(name) : null;
            Figure figure = draft == null ? null : scene.cast().figure(draft);
            if (figure != null && figure.isPerson()) {
                people.put(mention.anchor(), figure);
            }
        }
    }

    /** The first person it names so, or null. */
    static @Nullable Figure in(Scene scene) {
        SpokenWith spoken = new SpokenWith(scene);
        for (int i = 1; i < scene.tokens().size(); i++) {
            Figure person = spoken.opens(i) ? spoken.after(i) : null;
            if (person != null) {
                return person;
            }
        }
        return null;
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
        return outlet != null
                && Fold.plain(outlet.name()).endsWith(scene.tokens().plain(i))
                && scene.tokens().isCapital(i);
    }

    private @Nullable Figure after(int from) {
        Tokens tokens = scene.tokens();
        for (int i = from + 1;
                i < tokens.size() && i <= from + REACH && tokens.sentence(i) == tokens.sentence(from);
                i++) {
            if (people.containsKey(i)) {
                return people.get(i);
            }
        }
        return null;
    }
}
