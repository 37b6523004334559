package dev.firsthand.attribute;

import dev.firsthand.model.Act;
import dev.firsthand.model.Stance;
import dev.firsthand.text.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A noun with a clause: the minister’s claim that…, a newspaper report that…, reports that…. */
final class NounCue implements Rule {

    private static final double CONFIDENCE = 0.45;
    private static final int REACH = 8;

    private record Noun(Act act, Stance stance, boolean speaks) {}

    private final Map<String, Noun> nouns = new HashMap<>();

    NounCue() {
        for (List<String> row : Lexicon.rows(NounCue.class, "nouns.txt")) {
            Noun noun = new Noun(
                    Act.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                    Stance.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
                    row.get(3).equals("speaks"));
            for (String word : row.getFirst().split(" ")) {
                nouns.put(word, noun);
            }
        }
    }

    @Override
    public String name() {
        return "noun-cue";
    }

    @Override
    public void find(Scene scene, Findings findings) {
        for (int i = 1; i < scene.tokens().size(); i++) {
            Noun noun = nouns.get(scene.lower(i));
            if (noun != null && scene.tag(i) == Tag.NOMINAL && scene.group(i) == null) {
                Finding found = found(scene, i, noun);
                if (found != null) {
                    findings.add(found);
                }
            }
        }
    }

    private @Nullable Finding found(Scene scene, int at, Noun noun) {
        int that = isMeans(scene, at) ? -1 : that(scene, at);
        if (that < 0) {
            return null;
        }
        VerbGroup stand = new VerbGroup(at, at, VerbGroup.Kind.FINITE, false, false, null);
        Phrase content = scene.contents().clause(that, stand);
        if (content == null) {
            return null;
        }
        Phrase whole = scene.nouns().endingAt(at, scene.clauseFirst(at));
        Phrase source = whole == null ? null : source(scene, whole, at, that, noun);
        if (source == null) {
            return null;
        }
        Phrase cue = new Phrase(at, at);
        return new Finding(source, cue, List.of(content), noun.act(), noun.stance(), null, CONFIDENCE, name());
    }

    /** “Said by email that …”: how it was said, not what says it. */
    private static boolean isMeans(Scene scene, int noun) {
        String before = scene.lower(noun - 1);
        return before.equals("by") || before.equals("via");
    }

    private static @Nullable Phrase source(Scene scene, Phrase whole, int at, int that, Noun noun) {
        for (int i = at - 1; i >= whole.first() && i > at - REACH; i--) {
            if (scene.token(i).isPossessive() || scene.tag(i) == Tag.POSS) {
                Phrase owner = scene.nouns().endingAt(i, scene.clauseFirst(at));
                return owner == null ? new Phrase(i, i) : owner;
            }
        }
        for (int i = at + 1; i < that; i++) {
            String word = scene.lower(i);
            if (word.equals("by") || word.equals("from")) {
                return scene.nouns().beginningAt(i + 1, that - 1);
            }
        }
        return noun.speaks() ? new Phrase(whole.first(), that - 1) : null;
    }

    private static int that(Scene scene, int at) {
        for (int i = at + 1; i <= at + REACH && scene.sameSentence(at, i); i++) {
            if (scene.lower(i).equals("that")) {
                VerbGroup next = scene.group(i + 1);
                return next != null && next.isFinite() ? -1 : i;
            }
            Tag tag = scene.tag(i);
            VerbGroup group = scene.group(i);
            boolean published = group != null
                    && group.first() == group.head()
                    && scene.lower(i).endsWith("ed");
            if (!tag.isNominal() && tag != Tag.PREP && tag != Tag.ADVERB && !published) {
                return -1;
            }
        }
        return -1;
    }
}
