package dev.firsthand.date;

import dev.firsthand.text.Lexicon;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** “now”, “currently”, “recently”, “in the future”: past, present or future without a date. */
final class Reference implements Rule {

    private static final Map<String, String> VALUES = Lexicon.rows(Reference.class, "references.txt").stream()
            .collect(Collectors.toMap(List::getFirst, List::getLast, (first, second) -> first, LinkedHashMap::new));

    private static final Form FORM = Form.of(
            "reference",
            Trigger.REFERENCE,
            "(?:as (?=soon)|foreseeable |different |brighter |(?:the|its|his|her|their|our|a|your|my) (?=future))?(?<name>"
                    + String.join("|", VALUES.keySet())
                    + ")(?! (?:{count}|{open}|{unit}s?|{season}s?)(?![\\p{L}]))");

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public @Nullable Meaning meaning(Found found, Narrative narrative) {
        String words = found.match().group().toLowerCase(Locale.ROOT);
        if (words.startsWith("as ") || words.startsWith("fores") || isBoundToWhatFollows(found)) {
            return null;
        }
        return Meaning.date(VALUES.getOrDefault(found.words("name"), "PRESENT_REF"));
    }

    /** “Soon after”, “at the time of”: no time of their own. */
    private static boolean isBoundToWhatFollows(Found found) {
        return switch (found.words("name")) {
            case "soon" -> found.after(6).equals(" after");
            case "at the time" -> found.after(3).equals(" of");
            default -> false;
        };
    }
}
