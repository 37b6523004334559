package dev.firsthand.clean;

import dev.firsthand.model.PartKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words on buttons that lost the space between them, whatever they say: “NewsSportJobsSign in”. */
final class FusedRule implements WordRule {

    private static final int WORDS = 40;
    private static final int FEW = 4;

    /** With these begin names that have a capital inside. */
    private static final Set<String> NAMES = Set.of("Mc", "Mac", "De", "Di", "Du", "La", "Le", "Van", "Fitz");

    private final ButtonRule buttons;

    FusedRule(ButtonRule buttons) {
        this.buttons = buttons;
    }

    @Override
    public String name() {
        return "fused buttons";
    }

    @Override
    public @Nullable PartKind kind(Run run) {
        if (!run.isShort() || run.words() > WORDS || run.endsSentence()) {
            return null;
        }
        return isMenu(run) || (run.opens() && endsInButton(run)) ? PartKind.NAVIGATION : null;
    }

    /** Three words fused into one, and more of them or little besides: “FedExCup” may stand in a headline. */
    private static boolean isMenu(Run run) {
        String line = run.line();
        int all = 0;
        int most = 0;
        int joints = 0;
        int start = 0;
        for (int i = 1; i < line.length(); i++) {
            if (line.charAt(i - 1) == ' ') {
                start = i;
                joints = 0;
            }
            if (isJoint(line, start, i)) {
                all++;
                most = Math.max(most, ++joints);
            }
        }
        return most >= 2 && (all >= 3 || run.words() <= FEW);
    }

    /** Tags and addresses are written that way, and names such as “McDonald”. */
    private static boolean isJoint(String line, int wordStart, int at) {
        if (!Character.isLowerCase(line.charAt(at - 1)) || !Character.isUpperCase(line.charAt(at))) {
            return false;
        }
        return "#@/".indexOf(line.charAt(wordStart)) < 0 && !NAMES.contains(line.substring(wordStart, at));
    }

    /** “Get our morning letterSign up” */
    private boolean endsInButton(Run run) {
        int start = 0;
        for (int i = 1; i < run.line().length(); i++) {
            start = run.line().charAt(i - 1) == ' ' ? i : start;
            if (isJoint(run.line(), start, i) && buttons.isButtons(run, i)) {
                return true;
            }
        }
        return false;
    }
}
