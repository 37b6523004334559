package dev.firsthand.attribute;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** She said, “…”; he wrote on Twitter: “…”. */
final class QuotationAfterCue implements VerbRule {

    private static final double CONFIDENCE = 0.85;
    private static final int REACH = 25;

    @Override
    public String name() {
        return "quotation-after-cue";
    }

    @Override
    public @Nullable Finding find(Scene scene, VerbGroup verb, Cue cue) {
        if (!cue.takes(Frame.QUOTE) || scene.token(verb.head()).quotation() >= 0) {
            return null;
        }
        int quotation = quotation(scene, verb);
        if (quotation < 0) {
            return null;
        }
        List<Phrase> content = Following.withFollowing(scene, quotation);
        Phrase addressee = Addressee.of(scene, verb, cue, content.getFirst().first() - 1);
        return Finding.of(name(), CONFIDENCE, scene.nouns().subject(verb), verb, cue, addressee, content);
    }

    /** “Tweeted on Friday ‘…’”. */
    private static boolean isDay(Scene scene, VerbGroup verb, int quotation) {
        int day = quotation - 1;
        int before = scene.tag(day - 1) == Tag.PREP ? day - 1 : day;
        return scene.tag(day) == Tag.TIME && before == verb.head() + 1;
    }

    /** The quotation that the verb opens, over adjuncts that end in a comma or colon; or -1. */
    private static int quotation(Scene scene, VerbGroup verb) {
        for (int i = verb.head() + 1; i < scene.tokens().size() && i < verb.head() + REACH; i++) {
            int quotation = scene.token(i).quotation();
            if (quotation >= 0) {
                Tag before = scene.tag(i - 1);
                boolean led =
                        before == Tag.COMMA || before == Tag.COLON || i == verb.head() + 1 || isDay(scene, verb, i);
                return led && !scene.quotation(quotation).scare() ? quotation : -1;
            }
            VerbGroup group = scene.group(i);
            boolean other = group != null && group.cue() != null && group.cue().takes(Frame.QUOTE);
            boolean over = scene.tag(i) == Tag.STOP || (!scene.sameSentence(i - 1, i) && scene.tag(i - 1) != Tag.COLON);
            if (other || over || scene.lower(i).equals("that")) {
                return -1;
            }
        }
        return -1;
    }
}
