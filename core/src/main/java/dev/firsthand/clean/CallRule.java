package dev.firsthand.clean;

import dev.firsthand.model.PartKind;
import dev.firsthand.text.Phrases;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lines that ask their reader to follow, subscribe, write in or pay. */
final class CallRule implements WordRule {

    private static final int WORDS = 45;

    private static final Pattern FOLLOW = Pattern.compile(
            "follow [^.,:;\\n]{2,60}? on (?:twitter|facebook|instagram|x|tiktok|linkedin|threads|mastodon|google news|social media|whatsapp|telegram|youtube)\\b.{0,120}");

    private final Phrases calls = Phrases.of(CallRule.class, "calls.txt");

    @Override
    public String name() {
        return "call";
    }

    @Override
    public @Nullable PartKind kind(Run run) {
        if (!run.isWhole() || run.words() > WORDS || run.words() < 2) {
            return null;
        }
        String line = run.lower().substring(run.firstWord());
        return !isSpeech(line) && (calls.begin(line) || FOLLOW.matcher(line).matches()) ? PartKind.NAVIGATION : null;
    }

    private static boolean isSpeech(String line) {
        return line.indexOf('“') >= 0 || line.indexOf('"') >= 0 || line.contains(" said");
    }
}
