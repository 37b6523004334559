package dev.firsthand.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import dev.firsthand.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Where sentences end, by ICU's rules for English with its list of abbreviations and those of {@code abbreviations.txt}. */
public final class Sentences {

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
            if (isInitial(run, end)) {
                continue;
            }
            int last = end;
            while (last > start && Character.isWhitespace(run.charAt(last - 1))) {
                last--;
            }
            if (last > start) {
                found.add(new Span(span.start() + start, span.start() + last));
            }
            start = end;
        }
        return found;
    }

    /** Whether what ends here is the initial within a name: “Ann R. | Roe”. */
    private static boolean isInitial(String run, int end) {
        int at = end;
        while (at > 0 && Character.isWhitespace(run.charAt(at - 1))) {
            at--;
        }
        boolean initial = at > 3
                && end < run.length()
                && run.charAt(at - 1) == '.'
                && Character.isUpperCase(run.charAt(at - 2))
                && run.charAt(at - 3) == ' '
                && Character.isUpperCase(run.charAt(end));
        int word = at - 4;
        while (initial && word >= 0 && Character.isLetter(run.charAt(word))) {
            word--;
        }
        return initial && at - 4 - word > 1 && Character.isUpperCase(run.charAt(word + 1));
    }
}
