package dev.firsthand.intake.page;

import dev.firsthand.model.PartKind;
import dev.firsthand.text.Lexicon;
import java.util.List;
import java.util.Locale;

/** Sets aside what the outlet says in its own cause: on cookies, newsletters, accounts, shopping links. */
final class Notices {

    private static final int LONGEST = 120;

    private final List<String> phrases = Lexicon.lines(Notices.class, "notices.txt");

    void setAside(Labels labels) {
        for (int i = 0; i < labels.size(); i++) {
            Block block = labels.block(i);
            if (labels.isOpen(i) && block.words() <= LONGEST && isNotice(block.text())) {
                labels.set(i, PartKind.OTHER, "notice");
            }
        }
    }

    /** What somebody is quoted as saying is no notice. */
    private boolean isNotice(String text) {
        if (text.indexOf('“') >= 0 || text.indexOf('"') >= 0) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return phrases.stream().anyMatch(lower::contains);
    }
}
