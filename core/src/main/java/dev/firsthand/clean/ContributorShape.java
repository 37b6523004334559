package dev.firsthand.clean;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How reports name who helped: “Additional reporting by …”, “(Writing by …; Editing by …)”, “… contributed to this report.” */
final class ContributorShape {

    private static final String WORK =
            "(?:additional |further |extra |with |original )?(?:reporting|writing|editing|research|compiled|edited|translated|graphics?|production|reported|written)(?: and (?:writing|editing|research|reporting))?(?: (?:assistance|help|support))?";

    private static final Pattern WHOLE = Pattern.compile("(?is)^[\\s(\\[_*–—-]*" + WORK
            + "(?: contributed)? (?:by|from) .{2,400}$|^[\\s(\\[_*–—-]*with (?:files|inputs?|agencies|reports?|agency inputs?|information)\\b(?: from)?.{0,120}$"
            + "|^[\\s(\\[*–—-]*(?:reporting|writing|editing|compiled) by\\b.{2,400}$");

    private static final Pattern BRACKETED =
            Pattern.compile("(?is)[(\\[]\\s*" + WORK + " (?:by|from) [^()\\[\\]]{2,400}[)\\]]\\.?$");

    private static final Pattern CONTRIBUTED = Pattern.compile(
            "(?i)\\b(?:also |all )?(?:contributed|provided|assisted with)(?: (?:to|additional|reporting|research|from|for))* ?(?:this |the )?(?:report|story|article|post|reporting|research|dispatch|piece|coverage)\\b[^.!?]{0,90}[.)\\]\\s]*$");

    /** What {@link #CONTRIBUTED} is never without; spares the plain line the search. */
    private static final String[] HELP = {
        "ontributed", "rovided", "ssisted with", "ONTRIBUTED", "ROVIDED", "SSISTED WITH"
    };

    private static final Pattern SENTENCE_END = Pattern.compile(
            "[\\p{Ll}\\p{N})”\"’][.!?…]+[”\"’')]*\\s+(?=[\\p{Lu}(\\[_*–—-])|\\s(?:-{2,3}|—|_{2,})\\s+(?=\\p{Lu})");

    private ContributorShape() {}

    /** Whether the whole line names who helped. */
    static boolean isAll(String line) {
        return WHOLE.matcher(line).matches() || startIn(line) == 0;
    }

    /** Where the naming of who helped begins that ends the text; -1 if none does. */
    static int startIn(String tail) {
        Matcher bracketed = BRACKETED.matcher(tail);
        if (Clue.bracket(tail) && bracketed.find()) {
            return bracketed.start();
        }
        if (!Clue.any(tail, HELP)) {
            return -1;
        }
        Matcher contributed = CONTRIBUTED.matcher(tail);
        return contributed.find() ? sentenceStart(tail, contributed.start()) : -1;
    }

    private static int sentenceStart(String tail, int before) {
        int start = 0;
        Matcher end = SENTENCE_END.matcher(tail).region(0, before);
        while (end.find()) {
            start = end.end();
        }
        return isNaming(tail.substring(start, before)) ? start : -1;
    }

    /** Names, places and little words, but no speech: “The fund contributed to the report, he said.” is a statement. */
    private static boolean isNaming(String words) {
        List<String> all = List.of(words.strip().split("\\s+"));
        long capital = all.stream()
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .count();
        return all.size() <= 60 && capital >= 2 && capital * 2 >= all.size();
    }
}
