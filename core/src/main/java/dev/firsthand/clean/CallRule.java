package dev.firsthand.clean;

import dev.firsthand.model.PartKind;
import dev.firsthand.text.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lines that ask their reader to follow, subscribe, write in or pay. */
final class CallRule implements WordRule {

    private static final int WORDS = 45;

    private static final Pattern FOLLOW = Pattern.compile(
            "(?i)follow [^.,:;\\n]{2,60}? on (?:twitter|facebook|instagram|x|tiktok|linkedin|threads|mastodon|google news|social media|whatsapp|telegram|youtube)\\b.{0,120}");

    private final List<String> calls = Lexicon.lines(CallRule.class, "calls.txt");

    @Override
    public String name() {
        return "call";
    }

    @Override
    public @Nullable PartKind kind(Run run) {
        if (!run.isWhole() || run.words() > WORDS || run.words() < 2) {
            return null;
        }
        String line = Spaces.oneLine(run.head()).replaceFirst("^[^\\p{L}\\p{N}“\"‘]+", "");
        String lower = line.toLowerCase(Locale.ROOT);
        boolean speech = line.indexOf('“') >= 0 || line.indexOf('"') >= 0 || lower.contains(" said");
        return !speech && (FOLLOW.matcher(line).matches() || calls.stream().anyMatch(lower::startsWith))
                ? PartKind.NAVIGATION
                : null;
    }
}
