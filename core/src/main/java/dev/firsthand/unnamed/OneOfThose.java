package dev.firsthand.unnamed;

import dev.firsthand.model.Speaker;
import dev.firsthand.text.Fold;
import dev.firsthand.text.Stems;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** “One of the sources”, “the second source”: that they are of those spoken of before, and how many of them speak. */
final class OneOfThose {

    private static final Pattern PART = Pattern.compile(
            "(one|two|three|four|five|six|another|either) of (?:the|those|these|its|his|her|their|this)\\b.*");
    private static final Pattern ORDINAL =
            Pattern.compile("(?:the|that) (?:first|second|third|fourth|other|latter|former) (\\p{L}{2,30})");
    private static final Map<String, Integer> NUMBERS =
            Map.of("one", 1, "another", 1, "either", 1, "two", 2, "three", 3, "four", 4, "five", 5, "six", 6);

    /** The last group of which the report spoke, by every word of its description. */
    private final Map<String, Speaker> groups = new HashMap<>();

    /**
     * The speaker that these words of a source mean, if they set one apart of a group before; else the one given.
     *
     * @param source as written
     */
    Speaker meant(String source, Speaker speaker) {
        Matcher one = ORDINAL.matcher(Fold.plain(source));
        Speaker group = one.matches() ? groups.get(single(one.group(1))) : null;
        if (group != null) {
            return new Speaker(
                    group.id(), group.name(), group.kind(), group.role(), group.count(), "one-of-those-before");
        }
        if (speaker.kind() == Speaker.Kind.UNNAMED && speaker.count() != null && speaker.count() > 1) {
            for (String word : Fold.plain(speaker.name()).split("[^\\p{L}]+")) {
                groups.put(single(word), speaker);
            }
        }
        return speaker;
    }

    /** How many of the group speak, or null if the words set none apart. */
    static @Nullable Integer speaking(String source) {
        String plain = Fold.plain(source);
        Matcher part = PART.matcher(plain);
        if (part.matches()) {
            return NUMBERS.get(part.group(1));
        }
        return ORDINAL.matcher(plain).matches() ? 1 : null;
    }

    private static String single(String word) {
        return word.equals("people") ? "person" : Stems.of(word);
    }
}
