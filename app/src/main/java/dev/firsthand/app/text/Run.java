package dev.firsthand.app.text;

import dev.firsthand.app.output.Visible;
import dev.firsthand.app.view.Wording;
import dev.firsthand.model.Stance;

/** Words in one ink. What comes from captures can hold no control characters any more. */
record Run(String words, Ink ink) {

    Run {
        words = Visible.line(words);
    }

    static Run plain(String words) {
        return new Run(words, Ink.PLAIN);
    }

    static Run bold(String words) {
        return new Run(words, Ink.BOLD);
    }

    static Run quiet(String words) {
        return new Run(words, Ink.QUIET);
    }

    /** What the speaker does, in a colour that fits. */
    static Run of(Stance stance) {
        return switch (stance) {
            case ASSERTS -> quiet(Wording.of(stance));
            case DENIES, DISPUTES -> new Run(Wording.of(stance), Ink.RED);
            case DECLINES, UNREACHABLE -> new Run(Wording.of(stance), Ink.YELLOW);
            case CORRECTS -> new Run(Wording.of(stance), Ink.GREEN);
        };
    }
}
