package dev.firsthand.identify;

import dev.firsthand.text.Fold;

/** Names as ids have them: lower case, words parted by hyphens. */
final class Slug {

    private static final int LONGEST = 60;

    private Slug() {}

    static String of(String words) {
        String plain = Fold.plain(words);
        StringBuilder slug = new StringBuilder();
        for (int i = 0; i < plain.length() && slug.length() < LONGEST; i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                slug.append(c);
            } else if (c != '\'' && c != '.' && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int end = slug.length();
        return slug.substring(0, end > 0 && slug.charAt(end - 1) == '-' ? end - 1 : end);
    }
}
