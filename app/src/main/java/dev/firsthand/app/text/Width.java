package dev.firsthand.app.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How many columns of a terminal text takes: two for East Asian letters and emoji, as terminals show them (UAX 11). */
final class Width {

    /** Below this, every character that is no combining mark takes one column. */
    private static final int FIRST_WIDE = 0x1100;

    private static final Set<UnicodeScript> WIDE = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO);

    private Width() {}

    static int of(String text) {
        return text.codePoints().map(Width::of).sum();
    }

    private static int of(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        if (point < FIRST_WIDE) {
            return 1;
        }
        boolean fullwidth = (point >= 0x3000 && point <= 0x303E) || (point >= 0xFF01 && point <= 0xFF60);
        boolean halfwidth = point >= 0xFF61 && point <= 0xFFDC;
        boolean wide = fullwidth || Character.isEmojiPresentation(point) || WIDE.contains(UnicodeScript.of(point));
        return wide && !halfwidth ? 2 : 1;
    }

    /** Adds the pieces of a word, none wider than {@code room}. */
    static void cut(String word, int room, List<String> pieces) {
        StringBuilder piece = new StringBuilder();
        int used = 0;
        for (int point : word.codePoints().toArray()) {
            int width = of(point);
            if (used + width > room) {
                pieces.add(piece.toString());
                piece.setLength(0);
                used = 0;
            }
            piece.appendCodePoint(point);
            used += width;
        }
        pieces.add(piece.toString());
    }
}
