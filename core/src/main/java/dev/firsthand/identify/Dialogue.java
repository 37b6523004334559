package dev.firsthand.identify;

import dev.firsthand.model.Attribution;
import dev.firsthand.model.Manner;
import dev.firsthand.model.Speaker;
import dev.firsthand.model.Text;
import java.util.List;

/**
 * Two who speak in turn: a question with no speaker of its own, after somebody's answer, is asked by whoever asked before;
 * words that follow a question are the answer of whoever answered before.
 */
final class Dialogue {

    private static final int BACK = 4;

    /** So many characters may stand between two turns: the end of a sentence, no sentence. */
    private static final int LONGEST_GAP = 3;

    private static final String CLOSERS = "”’\"'» ";

    private final Text text;
    private final List<Attribution> attributions;

    Dialogue(Text text, List<Attribution> attributions) {
        this.text = text;
        this.attributions = attributions;
    }

    /**
     * The number of an earlier attribution whose speaker has the turn; -1 if nothing tells.
     *
     * @param speakers of the attributions before this one
     */
    int turn(Attribution attribution, List<Speaker> speakers) {
        int last = speakers.size() - 1;
        if (last < 1
                || attribution.manner() != Manner.DIRECT
                || !attribution.cue().isEmpty()) {
            return -1;
        }
        boolean answered = isQuestion(attributions.get(last));
        if (answered == isQuestion(attribution) || !isNextParagraph(attributions.get(last), attribution)) {
            return -1;
        }
        for (int i = last - 1; i >= 0 && i >= last - BACK; i--) {
            Attribution before = attributions.get(i);
            boolean direct = before.manner() == Manner.DIRECT;
            boolean other = !speakers.get(i).id().equals(speakers.get(last).id());
            if (direct && other) {
                return isQuestion(before) == !answered && isPerson(speakers.get(i)) ? i : -1;
            }
        }
        return -1;
    }

    private static boolean isPerson(Speaker speaker) {
        return speaker.kind() == Speaker.Kind.PERSON || speaker.kind() == Speaker.Kind.UNNAMED;
    }

    private boolean isQuestion(Attribution attribution) {
        String words = text.slice(attribution.content().getLast());
        int end = words.length();
        while (end > 0 && CLOSERS.indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && words.charAt(end - 1) == '?';
    }

    private boolean isNextParagraph(Attribution before, Attribution here) {
        int from = before.extent().end();
        int to = here.content().getFirst().start();
        String between = from < to ? text.chars().substring(from, to) : "";
        return between.indexOf('\n') >= 0 && between.strip().length() < LONGEST_GAP;
    }
}
