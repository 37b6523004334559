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
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            int last = end;
            while (last > start && Character.isWhitespace(run.charAt(last - 1))) {
                last--;
            }
            if (last > start) {
                found.add(new Span(span.start() + start, span.start() + last));
            }
        }
        return found;
    }
}
