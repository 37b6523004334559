package dev.firsthand.clean;

import dev.firsthand.model.PartKind;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words that stand in for a picture, pasted along above its caption. */
final class AltTextRule implements PlaceRule {

    private static final int WORDS = 12;

    @Override
    public String name() {
        return "alternative text";
    }

    @Override
    public @Nullable PartKind kind(Sheet sheet, int at) {
        boolean captionNext = sheet.isOpen(at + 1)
                && !sheet.run(at + 1).closes()
                && sheet.is(PartKind.CREDIT, at + 2)
                && !sheet.run(at + 2).opens();
        return captionNext && standsFor(sheet.run(at), sheet.run(at + 1)) ? PartKind.CAPTION : null;
    }

    /** Whether a line may be the alternative text of a picture: a name or the like, or words that its caption repeats. */
    static boolean standsFor(Run line, Run caption) {
        if (!line.opens() || !line.closes() || line.words() > WORDS || line.endsSentence()) {
            return false;
        }
        String below = caption.head().toLowerCase(Locale.ROOT);
        List<String> words = List.of(line.head().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
        long repeated = words.stream().filter(below::contains).count();
        return line.words() <= 3 || repeated * 10 >= words.size() * 7L;
    }
}
