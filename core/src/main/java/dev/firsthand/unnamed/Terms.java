package dev.firsthand.unnamed;

import dev.firsthand.model.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words by which a report says that a source goes unnamed.
 *
 * @param span from “who spoke …” or “on condition of …” to the end of the reason
 * @param reason “because they were not authorized to …”, or null
 * @param told “The Journal” in “who spoke to The Journal on condition of anonymity”, or null
 */
record Terms(Span span, @Nullable Span reason, @Nullable Span told) {

    private static final String NAMED = "(?:publicly )?(?:named|identified|quoted by name)(?: publicly)?";
    private static final String NAME = "(?:his|her|their|its) (?:full |last |real )?names?";

    /** What a source may have made a condition of, asked for, been granted or not been allowed. */
    private static final Pattern ASKED = Pattern.compile("\\b(?:"
            + "(?:up)?on (?:the )?(?:strict )?condition of (?:strict )?(?:anonymity|not being " + NAMED + ")"
            + "|(?:up)?on (?:the )?condition (?:that )?(?:\\p{L}{1,10} ){1,3}(?:not|remain) (?:be )?(?:" + NAMED
            + "|anonymous|unnamed|used|published|revealed)"
            + "|on (?:deep )?background(?= (?:because|since|to|so)\\b|[,.;])|not for attribution|anonymously"
            + "|not to be " + NAMED + "|not want to be " + NAMED + "|not want " + NAME + " (?:used|published)"
            + "|to (?:remain|stay|be) (?:anonymous|unnamed|unidentified)"
            + "|(?:declin|refus)(?:ed|ing) to (?:be " + NAMED + "|give " + NAME + ")"
            + "|(?:request|insist|demand|ask|grant|promis)(?:ed|ing) (?:on |for |(?:the )?\\p{L}{1,20} )?anonymity"
            + "|(?:given|giving|gave|seeking|sought) (?:(?:the )?\\p{L}{1,20} )?anonymity"
            + "|cannot be " + NAMED + "|can not be " + NAMED + "|whose names? (?:\\p{L}{1,5} ){1,3}withheld)\\b");

    private static final Pattern FORBIDDEN = Pattern.compile("\\bnot (?:yet )?(?:been )?"
            + "(?:authori[sz]ed|allowed|permitted|cleared|supposed|at liberty) to (?:publicly )?"
            + "(?:speak|talk|discuss|comment|brief|disclose|share|be " + NAMED + ")\\b");

    private static final Pattern OPENING =
            Pattern.compile("\\b(?:who|spoke|speaks|speaking|talked|talking|agreed|discussed|discussing|commented"
                    + "|commenting|described|describing|asked|asking|requested|requesting|insisted|insisting|wished"
                    + "|wishing|wanted|wanting|preferred|preferring|interviewed|briefed|briefing|provided)\\b");

    private static final Pattern TOLD =
            Pattern.compile("\\b(?:spoke|speak|speaking|talked|talk|talking|interviewed) (?:to|with|by) ([^,]{1,60}?)"
                    + "(?: (?:only|about|on)\\b| ?$)");

    private static final Pattern REASON = Pattern.compile(",? ?(?:[\\p{L}’'-]{1,20} ){0,4}?"
            + "((?:because|since|as (?:he|she|they|it)|for fear|out of|fearing|citing|due to|owing to|given the"
            + "|in order|so as|so (?:that )?(?:he|she|they)"
            + "|to (?:discuss|describe|speak|talk|be able|avoid|protect|preserve|share|disclose|reveal|be candid|offer"
            + "|provide|recount|detail|comment))\\b)");

    /** Where the reason ends though no mark says so. */
    private static final Pattern SAYING =
            Pattern.compile(" (?:said|says|told|added|confirmed|described|called|acknowledged|warned)\\b");

    private static final String MARKS = ",;:—–“”\"()\n";
    private static final int BEFORE = 110;
    private static final int LONGEST = 300;

    /**
     * The first in a sentence, or null.
     *
     * @param chars one {@code char} a code point
     */
    static @Nullable Terms in(String chars, Span sentence) {
        Matcher asked = ASKED.matcher(chars).region(sentence.start(), sentence.end());
        if (asked.find()) {
            return asked(chars, sentence, new Span(asked.start(), asked.end()));
        }
        Matcher forbidden = FORBIDDEN.matcher(chars).region(sentence.start(), sentence.end());
        if (!forbidden.find()) {
            return null;
        }
        int first = opening(chars, sentence, forbidden.start());
        Span reason = new Span(first, end(chars, forbidden.end(), sentence.end()));
        return new Terms(reason, reason, null);
    }

    private static Terms asked(String chars, Span sentence, Span asked) {
        int first = opening(chars, sentence, asked.start());
        Matcher told = TOLD.matcher(chars).region(first, asked.start());
        Matcher begins = REASON.matcher(chars).region(asked.end(), sentence.end());
        Span reason = begins.lookingAt() ? new Span(begins.start(1), end(chars, begins.end(1), sentence.end())) : null;
        return new Terms(
                new Span(first, reason == null ? asked.end() : reason.end()),
                reason,
                told.find() ? new Span(told.start(1), told.end(1)) : null);
    }

    /** Where the clause begins that leads to these words: at “who” or its verb. */
    private static int opening(String chars, Span sentence, int asked) {
        int from = asked;
        while (from > Math.max(sentence.start(), asked - BEFORE) && MARKS.indexOf(chars.charAt(from - 1)) < 0) {
            from--;
        }
        Matcher opening = OPENING.matcher(chars).region(from, asked);
        return opening.find() ? opening.start() : asked;
    }

    /** Where the clause ends: at a mark, before a verb of saying, or with its sentence. */
    private static int end(String chars, int start, int limit) {
        int end = start;
        while (end < Math.min(limit, start + LONGEST) && MARKS.indexOf(chars.charAt(end)) < 0) {
            end++;
        }
        Matcher says = SAYING.matcher(chars).region(start, end);
        end = says.find() ? says.start() : end;
        while (end > start && ". ’'".indexOf(chars.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
