package dev.firsthand.date;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters that an expression of a form can begin with, so that the pattern is tried at the beginnings of those words
 * alone.
 *
 * @param first characters below {@value #ASCII}; those above are always tried
 */
record Openings(BitSet first) {

    private static final int ASCII = 128;

    /** The openings of a pattern: asked about one character alone, it either fails for good or wants to see more. */
    @SuppressWarnings("JdkObsolete") // not whether a match reached the end is asked, but whether a failure did
    static Openings of(String pattern) {
        Pattern bare = Pattern.compile(withoutLookbehind(pattern), Pattern.CASE_INSENSITIVE);
        BitSet first = new BitSet(ASCII);
        for (char c = 0; c < ASCII; c++) {
            Matcher matcher = bare.matcher(String.valueOf(c));
            first.set(c, matcher.lookingAt() || matcher.hitEnd());
        }
        return new Openings(first);
    }

    /** What stands before an expression is not there to be seen when its first character is asked for alone. */
    private static String withoutLookbehind(String pattern) {
        StringBuilder rest = new StringBuilder(pattern);
        for (int at = lookbehind(rest); at >= 0; at = lookbehind(rest)) {
            rest.delete(at, closing(rest, at) + 1);
        }
        return rest.toString();
    }

    private static int lookbehind(StringBuilder pattern) {
        int is = pattern.indexOf("(?<=");
        return is >= 0 ? is : pattern.indexOf("(?<!");
    }

    private static int closing(StringBuilder pattern, int open) {
        int depth = 1;
        int at = open;
        while (depth > 0) {
            at++;
            depth += pattern.charAt(at) == '(' ? 1 : pattern.charAt(at) == ')' ? -1 : 0;
        }
        return at;
    }

    /** The first place from one offset up to another where an expression can begin, or the offset after that. */
    int next(String chars, int from, int last) {
        int at = from;
        while (at <= last && !isOpening(chars, at)) {
            at++;
        }
        return at;
    }

    private boolean isOpening(String chars, int at) {
        char c = chars.charAt(at);
        return (c >= ASCII || first.get(c)) && (at == 0 || !Wording.isLetter(chars.charAt(at - 1)));
    }
}
