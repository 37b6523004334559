package dev.firsthand.date;

import dev.firsthand.text.Lexicon;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** “now”, “currently”, “recently”, “in the future”: past, present or future without a date. */
final class Reference implements Rule {

    private static final Map<String, String> VALUES = Lexicon.rows(Reference.class, "references.txt").stream()
            .collect(Collectors.toMap(List::getFirst, List::getLast, (first, second) -> first, LinkedHashMap::new));

    private static final Form FORM = Form.of(
            "reference",
            Trigger.REFERENCE,
            "(?:as (?=soon(?! as possible))|foreseeable |different |brighter |(?:the|its|his|her|their|our|a|your|my) (?=future))?(?<name>"
                    + String.join("|", VALUES.keySet())
                    + ")(?! (?:{count}|{open}|{unit}s?|{season}s?)(?![\\p{L}]))");

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public @Nullable Meaning meaning(Found found, Narrative narrative) {
        String words = found.match().group().toLowerCase(Locale.ROOT);
        if ((words.startsWith("as ") && !words.endsWith("possible"))
                || words.startsWith("fores")
                || isBoundToWhatFollows(found)) {
            return null;
        }
        return Meaning.date(VALUES.getOrDefault(found.words("name"), "PRESENT_REF"));
    }

    private static final Pattern NOUN = Pattern.compile(
            "^ (?!(?:of|in|as|is|was|to|and|or|away|for|at|on|with|without|that|if|but|from|when|may|will|would|could|by|after|beyond|lies|looks|remains|depends|hangs)\\b)\\p{L}");

    private static boolean isTheFuture(Found found) {
        return found.match().group().toLowerCase(Locale.ROOT).startsWith("the ");
    }

    /** “He was soon released”: soon after what is told, which is over. */
    private static boolean isOver(Tense tense) {
        return tense == Tense.PAST || tense == Tense.JUST_PAST;
    }

    /** “Now, …” at the head of a sentence turns to the next point. */
    private static boolean isTurn(Found found) {
        return Character.isUpperCase(found.match().group().charAt(0))
                && found.after(1).equals(",");
    }

    /** “Soon after”, “at the time of”, “future earnings”, “most recently in May”: no time of their own. */
    private static boolean isBoundToWhatFollows(Found found) {
        return switch (found.words("name")) {
            case "soon" -> found.after(6).equals(" after") || isOver(Tense.around(found));
            case "at the time" -> found.after(3).equals(" of");
            case "now" -> isTurn(found);
            case "future" ->
                !isTheFuture(found) && NOUN.matcher(found.after(10)).find();
            case "recently" -> found.before(5).equals("most ");
            default -> false;
        };
    }
}
