package dev.firsthand.clean;

import dev.firsthand.model.PartKind;
import dev.firsthand.model.Span;
import dev.firsthand.model.Via;
import dev.firsthand.text.Outlets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An outlet's name by itself: after a headline (“… | The Daily Gazette”) or on a line of its own. */
final class OutletNameRule implements WordRule {

    static final String NAME = "outlet name";

    private static final Pattern EDGES = Pattern.compile("^[\\s|–—-]+|[.:]$");

    private final Outlets outlets;

    OutletNameRule(Outlets outlets) {
        this.outlets = outlets;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public @Nullable PartKind kind(Run run) {
        return run.isShort() && run.words() <= 8 && isOutlet(bare(run.head()), outlets) ? PartKind.OTHER : null;
    }

    /** Whether it names an outlet and could not be a common word as well: not “Time”, not “Today”. */
    static boolean isOutlet(String words, Outlets outlets) {
        Outlets.Known known = outlets.named(words);
        if (known == null || known.kind() == Via.Kind.SOCIAL) {
            return false;
        }
        boolean shouted = words.indexOf(' ') > 0 && words.equals(words.toUpperCase(Locale.ROOT));
        String named = words.startsWith("The ") ? words : "The " + words;
        List<Outlets.Mention> mentions = outlets.in(named, new Span(0, named.length()));
        return shouted || (mentions.size() == 1 && mentions.getFirst().span().end() == named.length());
    }

    static String bare(String line) {
        return EDGES.matcher(Spaces.oneLine(line)).replaceAll("");
    }
}
