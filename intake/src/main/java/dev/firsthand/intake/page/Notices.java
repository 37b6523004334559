package dev.firsthand.intake.page;

import dev.firsthand.model.PartKind;
import dev.firsthand.text.Phrases;
import java.util.Locale;
import java.util.regex.Pattern;

/** Sets aside what the outlet says in its own cause: on cookies, newsletters, accounts, shopping links. */
final class Notices {

    private static final int LONGEST = 120;
    private static final int SHORT = 15;
    private static final Pattern ADDRESS =
            Pattern.compile("\\b(?:you|your|we|our|us|this (?:site|page|material|article|piece|story))\\b|©|copyright");

    private final Phrases phrases = Phrases.of(Notices.class, "notices.txt");

    void setAside(Labels labels) {
        for (int i = 0; i < labels.size(); i++) {
            Block block = labels.block(i);
            if (labels.isOpen(i) && block.words() <= LONGEST && isNotice(block)) {
                labels.set(i, PartKind.OTHER, "notice");
            }
        }
    }

    /** What somebody is quoted as saying is no notice. */
    private boolean isNotice(Block block) {
        String text = block.text();
        if (text.indexOf('“') >= 0 || text.indexOf('"') >= 0) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return phrases.in(lower) && (block.words() <= SHORT || isAddressed(lower));
    }

    /** A report on somebody's terms of service tells of them; a notice speaks to its reader. */
    private static boolean isAddressed(String lower) {
        return ADDRESS.matcher(lower).find();
    }
}
