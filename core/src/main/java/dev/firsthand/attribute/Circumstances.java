package dev.firsthand.attribute;

import dev.firsthand.model.Span;
import dev.firsthand.model.Via;
import dev.firsthand.text.Channels;
import dev.firsthand.text.Outlets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds through whom the outlet has a statement, and at what it was made, in the words around its cue. */
final class Circumstances {

    private static final int REACH = 22;

    private static final Pattern OCCASION = Pattern.compile(
            "\\b(?:[Ii]n|[Dd]uring|[Aa]t|[Oo]n|[Aa]fter|[Bb]efore|[Ff]ollowing|to) (?:an? |the |his |her |their |its )?"
                    + "(?:[\\p{L}\\d.’'-]{1,20} ){0,4}"
                    + "(?:interview|press conference|news conference|conference|briefing|speech|rally|hearing|debate"
                    + "|conference call|call|meeting|event|town hall|forum|panel|appearance|address|podcast|ceremony"
                    + "|fundraiser|summit|statement|testimony|remarks)s?\\b"
                    + "(?: (?:call |conference )?(?:with|in|at|on|about|before) [^,.;:“”\"()\\n]{1,60})?");

    private final Scene scene;
    private final String chars;
    private final Channels channels;

    Circumstances(Scene scene, Outlets outlets) {
        this.scene = scene;
        this.chars = scene.report().text().chars();
        this.channels = new Channels(scene.report(), outlets);
    }

    /** Through whom the outlet has it, or null if from the source itself or by the outlet's own asking. */
    @Nullable
    Via via(Finding finding) {
        Phrase source = finding.source();
        if (source != null && channels.isNamedIn(scene.span(source))) {
            return channels.writtenFor(scene.span(source));
        }
        Via said = channels.in(around(finding));
        if (said == null && source != null) {
            said = channels.writtenFor(scene.span(source));
        }
        return said != null || finding.cue() == null ? said : channels.of(scene.span(finding.cue()));
    }

    /** Whether an outlet, be it the report's own, is the source of a statement. */
    boolean isOutlet(Finding finding) {
        return finding.source() != null && channels.isNamedIn(scene.span(finding.source()));
    }

    /** The outlet that is the source of a statement, as the channel of what stands inside that statement. */
    @Nullable
    Via channel(Finding outer) {
        return outer.source() == null ? null : channels.named(scene.span(outer.source()));
    }

    /** Where or at what it was said, or null. */
    @Nullable
    Span occasion(Finding finding) {
        for (Span span : around(finding)) {
            Matcher occasion = OCCASION.matcher(chars).region(span.start(), span.end());
            if (occasion.find()) {
                return new Span(occasion.start(), occasion.end());
            }
        }
        return null;
    }

    /** The words of the cue's sentence after and before it, and its own, that belong to neither source nor content. */
    private List<Span> around(Finding finding) {
        Phrase cue = finding.cue();
        if (cue == null) {
            return List.of();
        }
        int sentence = scene.token(cue.last()).sentence();
        List<Span> spans = new ArrayList<>();
        int last = Math.min(scene.last(sentence), cue.last() + REACH);
        run(finding, cue.last() + 1, last, spans);
        int first = Math.max(scene.first(sentence), cue.first() - REACH);
        run(finding, first, cue.first() - 1, spans);
        run(finding, cue.first(), cue.last(), spans);
        return spans;
    }

    private void run(Finding finding, int first, int last, List<Span> spans) {
        int from = -1;
        for (int i = first; i <= last + 1; i++) {
            boolean free = i <= last && !isWithin(finding, i);
            if (free && from < 0) {
                from = i;
            } else if (!free && from >= 0) {
                spans.add(scene.span(new Phrase(from, i - 1)));
                from = -1;
            }
        }
    }

    private static boolean isWithin(Finding finding, int token) {
        if (finding.source() != null && finding.source().contains(token)) {
            return true;
        }
        return finding.content().stream().anyMatch(phrase -> phrase.contains(token));
    }
}
