package dev.firsthand.date;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Makes patterns from a notation that can be read: {@code {month}} and the like stand for the words of that kind, a blank
 * for any white space within a paragraph; what is matched begins and ends with whole words, and case is ignored except
 * for the names of months and weekdays, which need their capital.
 */
final class Wording {

    private static final String SMALL =
            "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
                    + "|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand";

    /** Letters and digits of Latin script: much faster to tell than those of all scripts, and English needs no more. */
    private static final String LETTER = "[\\w\u00C0-\u024F]";

    private static final Map<String, String> KINDS = kinds();

    private Wording() {}

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put(
                "month",
                "(?-i:J(?i:anuary|an\\.?|une|un\\.|uly|ul\\.)|F(?i:ebruary|eb\\.?)|M(?i:arch|ar\\.|ay)|A(?i:pril|pr\\.|ugust|ug\\.?)"
                        + "|S(?i:eptember|ept?\\.?)|O(?i:ctober|ct\\.?)|N(?i:ovember|ov\\.?)|D(?i:ecember|ec\\.?))");
        kinds.put("mon", "(?-i:J(?i:un|ul)|M(?i:ar)|A(?i:pr)|S(?i:ept?))");
        kinds.put("weekday", "(?-i:M(?i:onday)|T(?i:uesday|hursday)|W(?i:ednesday)|F(?i:riday)|S(?i:aturday|unday))");
        kinds.put("shortday", "(?-i:M(?i:on)|T(?i:ues?|hu(?:rs?)?)|W(?i:ed)|F(?i:ri)|S(?i:at|un))\\.?");
        kinds.put("dayno", "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?");
        kinds.put("year", "(?:1[5-9]\\d\\d|20\\d\\d)");
        kinds.put("yearword", "(?:{year}|nineteen (?:hundred|{words})|two thousand(?: and)?(?: {words})?)");
        kinds.put("season", "(?:spring|summer|autumn|fall|winter)");
        kinds.put("daypart", "(?:morning|afternoon|evening|night|dawn|dusk)");
        kinds.put("ordinal", "(?:first|second|third|fourth|1st|2nd|3rd|4th)");
        kinds.put("words", "(?:" + SMALL + ")(?:[ -](?:and )?(?:" + SMALL + ")){0,5}+");
        kinds.put(
                "count",
                "(?:\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,4}(?:\\.\\d)?(?: 1/2|½)?|(?:" + SMALL + ")(?:[ -](?:and )?(?:"
                        + SMALL + ")){0,5}+(?:[ -]and[ -]a[ -]half)?)");
        kinds.put(
                "open",
                "(?:(?:a )?couple(?: of)?|a (?:good )?few|several|many|some|few|a number of|a dozen|dozens of|hundreds of"
                        + "|thousands of|half an?|a half)");
        kinds.put(
                "unit", "(?:second|minute|hour|day|week|fortnight|month|quarter|year|decade|centur(?:y(?!s)|ie(?=s)))");
        kinds.put(
                "dayname",
                "(?:(?:(?:late|early|earlier|later|last|next|this) )?{weekday}(?:,? {month} {dayno}(?:,? {year})?)?"
                        + "|{month} {dayno}(?:,? {year})?|{dayno} {month}(?:,? {year})?|today|yesterday|tomorrow)");
        return kinds;
    }

    /** Whether a character is one of those that a whole word ends before. */
    static boolean isLetter(char c) {
        boolean ascii = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
        return ascii || (c >= '\u00C0' && c <= '\u024F');
    }

    /** The pattern of a wording. */
    static Pattern of(String wording) {
        String pattern = "(?<!" + LETTER + ")(?:" + expand(wording) + ")(?!" + LETTER + ")";
        return Pattern.compile(pattern.replace(" ", "(?:[ \\u00A0]{1,2}| ?\\n ?)"), Pattern.CASE_INSENSITIVE);
    }

    private static String expand(String wording) {
        String expanded = wording;
        for (int depth = 0; depth < 2; depth++) {
            for (Map.Entry<String, String> kind : KINDS.entrySet()) {
                expanded = expanded.replace("{" + kind.getKey() + "}", kind.getValue());
            }
        }
        return expanded;
    }
}
