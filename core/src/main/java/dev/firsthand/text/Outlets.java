package dev.firsthand.text;

import dev.firsthand.model.Span;
import dev.firsthand.model.Via;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Outlets, agencies, programmes and networks by the names reports give them, from {@code outlets.txt}. Names that are
 * also common words are found in running text only with what tells them apart, as the list says.
 */
public final class Outlets {

    /** Last words of names that stand for the whole once it was named: “the Journal”. */
    private static final Set<String> SHORT = Set.of(
            "Times",
            "Post",
            "Journal",
            "Globe",
            "Herald",
            "Tribune",
            "Sun",
            "Star",
            "Mail",
            "Telegraph",
            "Chronicle",
            "Observer",
            "Examiner",
            "Register",
            "Gazette",
            "Mirror",
            "Express",
            "Standard",
            "Inquirer",
            "Enquirer",
            "Bee",
            "Dispatch",
            "Courant",
            "Review",
            "Republic",
            "Monitor",
            "Sentinel",
            "Ledger",
            "Record",
            "Beacon",
            "Caller",
            "Beast");

    private final Map<String, List<OutletForm>> byFirstWord = new HashMap<>();
    private final Map<String, Known> byWhole = new HashMap<>();
    private final Set<String> words = new HashSet<>();
    private final int longestFirstWord;

    /**
     * One that the list knows.
     *
     * @param name its usual name
     */
    public record Known(String name, Via.Kind kind) {}

    /** A known one named in a text; the span is the name without an article or quotation marks. */
    public record Mention(Span span, Known outlet) {}

    public Outlets() {
        for (List<String> row : Lexicon.rows(Outlets.class, "outlets.txt")) {
            String name = row.get(0).replaceFirst("^=", "");
            Known known = new Known(name, Via.Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
            add(row.get(0), known);
            if (row.size() > 2) {
                List.of(row.get(2).split("\\|", -1)).forEach(form -> add(form, known));
            }
        }
        byFirstWord
                .values()
                .forEach(forms -> forms.sort(
                        Comparator.comparingInt(OutletForm::length).reversed().thenComparing(OutletForm::text)));
        longestFirstWord =
                byFirstWord.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    private void add(String written, Known known) {
        OutletForm form = OutletForm.of(written, known);
        byWhole.putIfAbsent(whole(form.text()), known);
        words.addAll(List.of(whole(form.text()).split("[^\\p{L}\\p{N}]+")));
        if (form.need() != OutletForm.Need.WHOLE) {
            String first = form.text().substring(0, wordEnd(form.text(), 0, form.length()));
            byFirstWord.computeIfAbsent(first, word -> new ArrayList<>()).add(form);
        }
    }

    /** The one whose name these words are, in any case and with or without “the”; null if the list has none. */
    public @Nullable Known named(String words) {
        return byWhole.get(whole(words));
    }

    /** Whether a word, folded as {@link Fold#plain} folds it, is part of any name in the list. */
    public boolean hasWord(String folded) {
        return words.contains(folded);
    }

    /**
     * Those named within a span, in text order, the longest name first. A short form (“the Journal”) counts once a name
     * that ends in that word stood before it in the same span.
     *
     * @param chars one {@code char} a code point
     */
    public List<Mention> in(String chars, Span span) {
        List<Mention> found = new ArrayList<>();
        Map<String, Known> shortened = new HashMap<>();
        int at = span.start();
        while (at < span.end()) {
            if (!Character.isLetterOrDigit(chars.charAt(at))) {
                at++;
                continue;
            }
            int end = wordEnd(chars, at, span.end());
            Mention mention = startsWord(chars, at) ? mention(chars, at, end, span.end(), shortened) : null;
            if (mention != null) {
                found.add(mention);
                remember(mention.outlet(), shortened);
                end = mention.span().end();
            }
            at = end;
        }
        return found;
    }

    private @Nullable Mention mention(String chars, int at, int wordEnd, int limit, Map<String, Known> shortened) {
        if (wordEnd - at > longestFirstWord) {
            return null;
        }
        String word = chars.substring(at, wordEnd);
        for (OutletForm form : byFirstWord.getOrDefault(word, List.of())) {
            int end = form.match(chars, at, limit);
            if (end >= 0) {
                return new Mention(new Span(at, end), form.outlet());
            }
        }
        Known whole = shortened.get(word);
        return whole != null && OutletForm.standsAlone(chars, at, wordEnd, limit)
                ? new Mention(new Span(at, wordEnd), whole)
                : null;
    }

    private static void remember(Known known, Map<String, Known> shortened) {
        String last = known.name().substring(known.name().lastIndexOf(' ') + 1);
        if (SHORT.contains(last) && last.length() < known.name().length()) {
            shortened.put(last, known);
        }
    }

    private static boolean startsWord(String chars, int at) {
        return at == 0 || "@_#".indexOf(chars.charAt(at - 1)) < 0;
    }

    private static int wordEnd(String chars, int start, int limit) {
        int end = start;
        while (end < limit && Character.isLetterOrDigit(chars.charAt(end))) {
            end++;
        }
        return end;
    }

    private static String whole(String words) {
        String plain = Fold.plain(words).strip();
        return plain.startsWith("the ") ? plain.substring(4) : plain;
    }
}
