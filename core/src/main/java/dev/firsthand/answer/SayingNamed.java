package dev.firsthand.answer;

import dev.firsthand.model.Span;
import dev.firsthand.text.Lexicon;
import dev.firsthand.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A noun for what was said: “declined to comment on the report”, “denied the allegation that …”, “her claims are false”. */
final class SayingNamed implements Rule {

    private static final int REACH = 5;
    private static final Set<String> DETERMINERS = Set.of(
            "the", "this", "that", "these", "those", "his", "her", "its", "their", "any", "such", "all", "some", "my",
            "our");
    /** “Would not comment on a report that …”, where the thing begins; not “said in a letter”. */
    private static final Set<String> ARTICLES = Set.of("a", "an");

    private static final Set<String> PASSED_OVER = Set.of("in", "for", "no");
    private static final Set<String> GOES_ON =
            Set.of("that", "of", "about", "on", "by", "from", "against", "made", "in");
    private static final Set<String> TELLS = Set.of("that", "of", "about", "on");
    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday", "today");

    private final Map<String, Pointer.Kind> nouns = new HashMap<>();

    SayingNamed() {
        for (List<String> row : Lexicon.rows(SayingNamed.class, "nouns.txt")) {
            for (String noun : row.get(1).split(" ")) {
                nouns.put(noun, Pointer.Kind.valueOf(row.getFirst().toUpperCase(Locale.ROOT)));
            }
        }
    }

    @Override
    public String name() {
        return "saying-named";
    }

    @Override
    public @Nullable Pointer find(Turn turn) {
        return in(turn, turn.opening());
    }

    /** The first such noun in a span, or null. */
    @Nullable
    Pointer in(Turn turn, Span span) {
        List<Span> words = Words.in(turn.chars(), span);
        for (int i = 0; i < words.size(); i++) {
            Pointer.Kind kind = nouns.get(turn.plain(words.get(i)));
            int first = kind == null ? -1 : first(turn, words, i);
            if (kind != null && first >= 0) {
                return pointer(turn, words, first, i, kind);
            }
        }
        return null;
    }

    /** The first word of the noun phrase, or -1 if it speaks of no saying that is known: “in a statement”. */
    private static int first(Turn turn, List<Span> words, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - REACH); i--) {
            String word = turn.plain(words.get(i));
            if (PASSED_OVER.contains(word) || !Character.isLetterOrDigit(word.charAt(0))) {
                return -1;
            }
            if (DETERMINERS.contains(word)) {
                return i;
            }
            if (ARTICLES.contains(word)) {
                return i == 0 ? 0 : -1;
            }
            if (word.endsWith("'s") || word.endsWith("s'")) {
                return owner(turn, words, i);
            }
        }
        return turn.plain(words.get(noun)).endsWith("s") && noun == 0 ? 0 : -1;
    }

    /** The first word of whoever owns it: “the paper’s report”, “Ada Roe’s claim”. */
    private static int owner(Turn turn, List<Span> words, int possessive) {
        int first = possessive;
        while (first > 0 && isInName(turn.chars().charAt(words.get(first - 1).start()))) {
            first--;
        }
        return first > 0 && DETERMINERS.contains(turn.plain(words.get(first - 1))) ? first - 1 : first;
    }

    private static boolean isInName(char opening) {
        return Character.isUpperCase(opening) || opening == '.';
    }

    private static Pointer pointer(Turn turn, List<Span> words, int first, int noun, Pointer.Kind kind) {
        Span named = words.get(first).to(words.get(noun));
        int next = noun + 1;
        if (next + 1 < words.size() && DAYS.contains(turn.plain(words.get(next + 1)))) {
            next += 2;
        }
        String link = next + 1 < words.size() ? turn.plain(words.get(next)) : "";
        if (!GOES_ON.contains(link)) {
            return new Pointer(named, new Span(named.end(), named.end()), kind);
        }
        int last = next + 1;
        while (last + 1 < words.size()
                && turn.chars().charAt(words.get(last + 1).start()) != ',') {
            last++;
        }
        Span rest = words.get(next + 1).to(words.get(last));
        Span about = TELLS.contains(link) ? rest : new Span(named.end(), named.end());
        return new Pointer(named.to(rest), about, kind);
    }
}
