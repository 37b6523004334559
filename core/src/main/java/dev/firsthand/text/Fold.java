package dev.firsthand.text;

import java.text.Normalizer;
import java.util.Locale;

/** Forms of words under which different spellings of the same thing meet. */
public final class Fold {

    private Fold() {}

    /** Lower case, without accents, with plain apostrophes and hyphens. */
    public static String plain(String word) {
        return isAscii(word) ? ascii(word) : decomposed(word.toLowerCase(Locale.ROOT));
    }

    private static String ascii(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.indexOf('`') < 0 ? lower : lower.replace('`', '\'');
    }

    private static String decomposed(String lower) {
        String parts = Normalizer.normalize(lower, Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(parts.length());
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            switch (c) {
                case '’', '‘', 'ʼ', '`' -> out.append('\'');
                case '‐', '‑', '–' -> out.append('-');
                case '\u00AD' -> {}
                default -> {
                    if (Character.getType(c) != Character.NON_SPACING_MARK) {
                        out.append(c);
                    }
                }
            }
        }
        return out.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
