package dev.firsthand.app.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.List;

/** How many columns of a terminal text takes, by Unicode's East Asian Width (UAX 11). */
final class Width {

    /** Below this, every character that is no combining mark takes one column. */
    private static final int FIRST_WIDE = 0x1100;

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
        int width = UCharacter.getIntPropertyValue(point, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH ? 2 : 1;
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
