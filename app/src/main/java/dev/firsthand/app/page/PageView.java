package dev.firsthand.app.page;

import dev.firsthand.app.view.Carried;
import dev.firsthand.app.view.ReportText;
import dev.firsthand.app.view.StoryView;
import dev.firsthand.app.view.UtteranceView;
import dev.firsthand.app.view.Wording;
import dev.firsthand.model.Rejected;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * What the page's template needs.
 *
 * @param targets style rules that light up the other spans of a statement that is linked to
 * @param policy the page's Content Security Policy: nothing but its own styles and script
 */
public record PageView(
        List<StoryView> stories,
        List<Rejected> rejected,
        String style,
        String targets,
        String script,
        String policy,
        String version) {

    public PageView {
        stories = List.copyOf(stories);
        rejected = List.copyOf(rejected);
    }

    /** What the window is called. */
    public String title() {
        return switch (stories.size()) {
            case 0 -> "No stories";
            case 1 -> stories.getFirst().title();
            default -> stories.size() + " stories";
        };
    }

    /** Which of three marks stands for a form: the fullest, the same words, other words. */
    public static String mark(UtteranceView utterance, Carried form) {
        if (form.equals(utterance.fullest())) {
            return "full";
        }
        return form.differs() ? "drift" : "same";
    }

    /** The mark in words, for those who do not see it. */
    public static String describe(UtteranceView utterance, Carried form) {
        return switch (mark(utterance, form)) {
            case "full" -> "the fullest form";
            case "same" -> "the same words";
            default -> form.drift().isEmpty() ? "other words" : Wording.of(form.drift());
        };
    }

    /** What a piece of a report's text says of itself when it is pointed at, or null. */
    public static @Nullable String title(ReportText.Piece piece) {
        return piece.hedge() == null ? null : Wording.of(piece.hedge());
    }

    /** The style classes of a piece of a report's text. */
    public static String roles(ReportText.Piece piece) {
        StringJoiner roles = new StringJoiner(" ");
        if (piece.content().size() > 1) {
            roles.add("nested");
        }
        if (piece.source()) {
            roles.add("src");
        }
        if (piece.cue()) {
            roles.add("cue");
        }
        if (piece.hedge() != null) {
            roles.add("hedge");
        }
        return roles.toString();
    }
}
