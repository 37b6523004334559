package dev.firsthand.text;

import java.text.Normalizer;
import java.util.Locale;

/** Forms of words under which different spellings of the same thing meet. */
public final class Fold {

    private Fold() {}

    /** Lower case, without accents, with plain apostrophes and hyphens. */
    public static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(lower.length());
        String decomposed = isAscii(lower) ? lower : Normalizer.normalize(lower, Normalizer.Form.NFKD);
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
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
        return text.chars().allMatch(c -> c < 0x80);
    }
}
