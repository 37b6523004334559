package dev.firsthand.clean;

import dev.firsthand.text.Fold;
import dev.firsthand.text.FunctionWords;
import dev.firsthand.text.Gazetteer;
import dev.firsthand.text.Lexicon;
import dev.firsthand.text.Outlets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How datelines are written: “WASHINGTON, June 3 (Reuters) –”, “Beijing (AP) --”, “(CNN) —”, “NEW DELHI:”. */
final class DatelineShape {

    /** A name in capitals or title case, of up to four words, with stops inside: “St. Louis”, “RIO DE JANEIRO”. */
    private static final String NAME =
            "\\p{Lu}[\\p{L}.’'-]{0,24}(?:[ \\u00A0](?:(?:of|de|do|da|del|la|el|al|the|and)[ \\u00A0])?\\p{Lu}[\\p{L}.’'-]{0,24}){0,3}";

    private static final String PLACE = NAME + "(?:(?:, ?|/)" + NAME + "){0,2}";

    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]{0,6}\\.?";

    private static final String DATE = "(?:" + MONTH + " \\d{1,2}|\\d{1,2} " + MONTH + ")(?:,? \\d{4})?";

    private static final String DASH = "(?:–|—|―|--+|(?<=[\\s)])-|_|−|\\x96|\\x97)";

    private static final String ENDS = "(:_–—―-−\u0096\u0097";

    /** Words of the names of places. */
    private static final Set<String> LOCAL = Set.of(
            ("city town falls springs beach bay harbor harbour port fort new san santa st. saint los las north south east"
                            + " west upper lower great lake mount mountain valley park hills heights island islands river"
                            + " creek grove rapids rock county village bridge cross point el al tel abu cape")
                    .split(" "));

    private static final Set<String> PARTICLES = Set.of("of", "de", "do", "da", "del", "la", "el", "al", "the", "and");

    private static final Pattern SHAPE =
            Pattern.compile("(?:(?<place>" + PLACE + "),? ?)?(?:(?<date>" + DATE + "),? ?)?"
                    + "(?:\\((?<agency>[\\p{L}\\p{N}][^()\\n]{1,38})\\) ?(?<dash>" + DASH + "+|:)?|(?<bare>" + DASH
                    + "+|:))(?=\\s|$|[“\"‘'`\\p{Lu}])");

    private final Outlets outlets;
    private final Gazetteer gazetteer;
    private final Set<String> noPlaces = new HashSet<>();

    DatelineShape(Outlets outlets, Gazetteer gazetteer) {
        this.outlets = outlets;
        this.gazetteer = gazetteer;
        Lexicon.lines(DatelineShape.class, "no-places.txt").forEach(noPlaces::add);
    }

    /**
     * A dateline at the beginning of a paragraph.
     *
     * @param end where in the paragraph it ends, with its dash
     * @param place as written, or null
     * @param date as written, or null
     * @param agency as written in brackets, or null
     */
    record Found(
            int end,
            @Nullable String place,
            @Nullable String date,
            @Nullable String agency) {}

    /** The dateline a paragraph begins with, or null. */
    @Nullable
    Found at(String paragraph) {
        return at(paragraph, false);
    }

    /**
     * The dateline a paragraph begins with, or null.
     *
     * @param lead whether it is the first paragraph of the story: there a name before a dash is a place, elsewhere it may
     *     be anything
     */
    @Nullable
    Found at(String paragraph, boolean lead) {
        if (!mayBegin(paragraph)) {
            return null;
        }
        Matcher matcher = SHAPE.matcher(paragraph);
        if (!matcher.lookingAt() || matcher.end() == 0) {
            return null;
        }
        Found found = new Found(
                matcher.end(), trimmed(matcher.group("place")), matcher.group("date"), matcher.group("agency"));
        String dash = matcher.group("dash") == null ? matcher.group("bare") : matcher.group("dash");
        return isOne(found, dash, paragraph, lead) ? found : null;
    }

    /** Whether nothing but names stands before the first mark that could end a dateline; spares sentences the pattern. */
    private static boolean mayBegin(String paragraph) {
        boolean start = true;
        for (int i = 0; i < paragraph.length(); i++) {
            char c = paragraph.charAt(i);
            if (ENDS.indexOf(c) >= 0) {
                return true;
            }
            if (start && Character.isLowerCase(c) && !PARTICLES.contains(word(paragraph, i))) {
                return false;
            }
            start = c == ' ' || c == '\u00A0';
        }
        return false;
    }

    private static String word(String paragraph, int start) {
        int end = start;
        while (end < paragraph.length() && Character.isLetter(paragraph.charAt(end))) {
            end++;
        }
        return paragraph.substring(start, end);
    }

    private static @Nullable String trimmed(@Nullable String place) {
        return place == null ? null : place.strip().replaceFirst(",$", "");
    }

    private boolean isOne(Found found, @Nullable String dash, String paragraph, boolean lead) {
        if (isNoPlace(found.place()) || !beginsSentence(found, paragraph) || found.end() < 3) {
            return false;
        }
        boolean colon = ":".equals(dash);
        if (found.agency() != null) {
            boolean goesOn = dash != null || found.end() == paragraph.length();
            return goesOn && !colon && (isAgency(found.agency()) || isPlace(found.place()));
        }
        int before = found.end() - (dash == null ? 1 : dash.length()) - 1;
        boolean apart = before >= 0 && Spaces.is(paragraph.charAt(before));
        return dash != null
                && found.place() != null
                && (isKnown(found.place())
                        || (!colon
                                && apart
                                && (isShouted(found.place()) || (lead && !"-".equals(dash) && isLeadPlace(found)))));
    }

    /** Agencies and outlets are known or in capitals; “(left)”, “(2019)” and “(D-Ohio)” are not. */
    private boolean isAgency(String words) {
        boolean initials = words.matches("\\p{Lu}{2,6}");
        return initials || outlets.named(words) != null;
    }

    private boolean isPlace(@Nullable String place) {
        return place != null && (isKnown(place) || isShouted(place));
    }

    private boolean isNoPlace(@Nullable String place) {
        return place != null && noPlaces.contains(place.toLowerCase(Locale.ROOT));
    }

    private boolean isKnown(String place) {
        return gazetteer.find(Fold.plain(place.split("[,/]")[0].strip())).stream()
                .map(Gazetteer.Entry::kind)
                .anyMatch(kind -> kind == Gazetteer.Kind.CAPITAL || kind == Gazetteer.Kind.CITY);
    }

    /** One name, a name with its country or state, a name with a date, or one that only places have: “Orrin Falls”. */
    private boolean isLeadPlace(Found found) {
        String place = found.place() == null ? "" : found.place();
        String[] parts = place.split(", ?|/");
        String[] words = parts[0].split("[ \\u00A0]");
        boolean alone = words.length == 1 && words[0].length() > 2 && !FunctionWords.contains(Fold.plain(words[0]));
        boolean placed = parts.length == 2 && (isKnown(parts[1]) || parts[1].endsWith("."));
        boolean local = words.length == 2
                && (LOCAL.contains(words[1].toLowerCase(Locale.ROOT))
                        || LOCAL.contains(words[0].toLowerCase(Locale.ROOT)));
        return alone || placed || local || found.date() != null;
    }

    private static boolean isShouted(String place) {
        String first = place.split("[,/]")[0].strip();
        return first.length() >= 4 && first.equals(first.toUpperCase(Locale.ROOT));
    }

    private static boolean beginsSentence(Found found, String paragraph) {
        for (int i = found.end(); i < paragraph.length(); i++) {
            char c = paragraph.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                return !Character.isLowerCase(c);
            }
        }
        return true;
    }
}
