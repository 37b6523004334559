package dev.firsthand.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import dev.firsthand.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where sentences end, by ICU's rules for English with its list of abbreviations and those of {@code abbreviations.txt}. */
public final class Sentences {

    /** Words that open a sentence and are no surname. */
    private static final Set<String> OPENERS = Set.of(
            "The", "A", "An", "He", "She", "It", "They", "We", "I", "You", "But", "And", "In", "On", "At", "This",
            "That", "These", "Those", "His", "Her", "Its", "Their", "Our", "As", "If", "When", "While", "After",
            "Before", "For", "Then", "There", "Some", "Many", "Most", "Yet", "So", "Now", "Since", "With", "What",
            "Why", "How");

    private static final Pattern OPENING =
            Pattern.compile("(?:^|(?<before>\\p{L}+) )(?:[Tt]he|[Aa]n?) (?:\\p{Lu}\\.){2,}$");
    private static final int LONGEST_OPENING = 30;

    /** Before “the U.S.” as a place, where a sentence may end. */
    private static final Set<String> PLACING = Set.of(
            "in",
            "to",
            "from",
            "of",
            "for",
            "across",
            "into",
            "throughout",
            "within",
            "outside",
            "inside",
            "around",
            "against",
            "with",
            "by",
            "at",
            "on",
            "left",
            "leave",
            "enter",
            "entered",
            "and",
            "or");

    private final BreakIterator rules;

    public Sentences() {
        FilteredBreakIteratorBuilder builder = FilteredBreakIteratorBuilder.getInstance(ULocale.ENGLISH);
        Lexicon.lines(Sentences.class, "abbreviations.txt").forEach(builder::suppressBreakAfter);
        rules = builder.wrapIteratorWithFilter(BreakIterator.getSentenceInstance(ULocale.ENGLISH));
    }

    /** The sentences within a span, in text order, without the white space between them. */
    public List<Span> in(String chars, Span span) {
        BreakIterator breaks = rules.clone();
        String run = chars.substring(span.start(), span.end());
        breaks.setText(run);
        List<Span> found = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            int last = end;
            while (last > start && Character.isWhitespace(run.charAt(last - 1))) {
                last--;
            }
            if (last > start) {
                add(chars, new Span(span.start() + start, span.start() + last), found);
            }
            start = end;
        }
        return found;
    }

    /** Adds a sentence, or puts it to the one before it where ICU broke too early. */
    private static void add(String chars, Span sentence, List<Span> found) {
        if (!found.isEmpty() && goesOn(chars, found.getLast(), sentence)) {
            found.set(found.size() - 1, found.getLast().to(sentence));
        } else {
            found.add(sentence);
        }
    }

    /** Whether a break is none: before a small letter or marks alone, or after the initial of a name. */
    private static boolean goesOn(String chars, Span before, Span sentence) {
        char first = chars.charAt(sentence.start());
        if (Character.isLowerCase(first)) {
            return true;
        }
        int letter = sentence.start();
        while (letter < sentence.end() && !Character.isLetterOrDigit(chars.charAt(letter))) {
            letter++;
        }
        if (letter == sentence.end()) {
            return sentence.length() < 3;
        }
        return (isOpening(chars, before) || isInitial(chars, before)) && !opens(chars, sentence);
    }

    /** “The U.S.” is no sentence, and “but the U.S.” goes on where “left for the U.S.” may end. */
    private static boolean isOpening(String chars, Span run) {
        Matcher state = OPENING.matcher(chars.substring(Math.max(run.start(), run.end() - LONGEST_OPENING), run.end()));
        return state.find() && (state.group("before") == null || !PLACING.contains(state.group("before")));
    }

    /** Whether a run ends in a capital letter with a full stop that stands after a capitalised word: “Jane Q.”. */
    private static boolean isInitial(String chars, Span run) {
        int stop = run.end() - 1;
        if (run.length() < 4 || chars.charAt(stop) != '.' || !Character.isUpperCase(chars.charAt(stop - 1))) {
            return run.length() == 2 && chars.charAt(stop) == '.' && Character.isUpperCase(chars.charAt(stop - 1));
        }
        if (chars.charAt(stop - 2) != ' ') {
            return false;
        }
        int start = stop - 2;
        while (start > run.start() && Character.isLetter(chars.charAt(start - 1))) {
            start--;
        }
        return start < stop - 2 && Character.isUpperCase(chars.charAt(start));
    }

    private static boolean opens(String chars, Span sentence) {
        int end = sentence.start();
        while (end < sentence.end() && Character.isLetter(chars.charAt(end))) {
            end++;
        }
        return OPENERS.contains(chars.substring(sentence.start(), end));
    }
}
