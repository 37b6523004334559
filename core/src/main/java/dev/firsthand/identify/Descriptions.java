package dev.firsthand.identify;

import dev.firsthand.model.Span;
import dev.firsthand.model.Text;
import dev.firsthand.text.Gender;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what stands before a name or after it in apposition: “spokesperson Ann Roe”, “Ann Roe, 41, a judge in Leeds,”. */
final class Descriptions {

    private static final int LONGEST = 22;
    private static final int REACH = 4;
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "his", "her", "their");
    private static final Set<String> ENDS = Set.of(
            ",", ".", ";", ":", "—", "–", "(", ")", "“", "”", "\"", "who", "whose", "which", "that", "said", "says",
            "told", "is", "was", "has", "had");

    private final Tokens tokens;
    private final Text text;
    private final BitSet cues;
    private final Appositions appositions;

    /** @param cues the words that attribute: no description goes on beyond them */
    Descriptions(Tokens tokens, Text text, BitSet cues, Appositions appositions) {
        this.appositions = appositions;
        this.tokens = tokens;
        this.text = text;
        this.cues = cues;
    }

    /**
     * What the mentions beside a name call it, in text order.
     *
     * @param described gets the numbers of the mentions that do
     */
    List<Description> of(List<Mention> mentions, int index, BitSet described) {
        List<Description> found = new ArrayList<>();
        if (!(mentions.get(index) instanceof Name name)) {
            return found;
        }
        addIfAny(found, titleOf(name));
        if (index > 0 && addIfAny(found, before(mentions.get(index - 1), name))) {
            described.set(index - 1);
        }
        int office = office(mentions, index, name);
        if (office >= 0 && mentions.get(office) instanceof Phrase phrase) {
            found.add(description(phrase, name.first() - 1));
            described.set(office);
        }
        int role = appositions.roleOf(index);
        if (role >= 0 && mentions.get(role) instanceof Phrase phrase) {
            found.add(description(phrase, name.first() - 2));
            described.set(role);
        }
        for (int next = index + 1; next <= index + REACH && next < mentions.size(); next++) {
            boolean apposed = mentions.get(next) instanceof Phrase phrase && addIfAny(found, apposition(name, phrase));
            if (apposed) {
                described.set(next);
                break;
            }
        }
        return found;
    }

    private static boolean addIfAny(List<Description> found, @Nullable Description description) {
        return description != null && found.add(description);
    }

    private @Nullable Description titleOf(Name name) {
        if (name.role().isEmpty()) {
            return null;
        }
        return new Description(title(name.first(), name.anchor() - 1), name.role(), Gender.UNKNOWN, true);
    }

    /** The number of the mention whose office reaches to a name, or -1. */
    private int office(List<Mention> mentions, int index, Name name) {
        for (int i = index - 1; i >= Math.max(0, index - 2); i--) {
            if (mentions.get(i) instanceof Phrase phrase && Office.reaches(tokens, phrase, name)) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable Description before(Mention mention, Name name) {
        boolean adjacent = mention instanceof Phrase phrase
                && phrase.last() == name.first() - 1
                && phrase.is(Nouns.Sort.PERSON)
                && !phrase.plural()
                && tokens.joined(name.first())
                && !tokens.isPossessive(phrase.last());
        if (!adjacent || !name.maybePerson()) {
            return null;
        }
        return description((Phrase) mention, name.anchor() - 1);
    }

    private @Nullable Description apposition(Name name, Phrase phrase) {
        int comma = name.last() + 1;
        if (comma + 1 >= tokens.size() || !tokens.text(comma).equals(",") || !sameSentence(name, phrase)) {
            return null;
        }
        int start = comma + 1;
        boolean aged = Character.isDigit(tokens.text(start).charAt(0))
                && start + 2 < tokens.size()
                && tokens.text(start + 1).equals(",");
        boolean relative = phrase.owner() instanceof Pronoun pronoun && pronoun.person() == Pronoun.Person.RELATIVE;
        if (phrase.first() != (aged ? start + 2 : start) || phrase.plural() || relative) {
            return null;
        }
        boolean fits =
                phrase.is(Nouns.Sort.PERSON) == (name.sort() == Name.Sort.PERSON) || name.sort() == Name.Sort.UNKNOWN;
        return fits ? description(phrase, end(phrase.last())) : null;
    }

    private boolean sameSentence(Name name, Phrase phrase) {
        return tokens.sentence(name.last()) == tokens.sentence(phrase.last());
    }

    /** Where a description goes on to after its noun: the next mark or verb; the noun itself if none is near. */
    private int end(int noun) {
        for (int i = noun + 1; i < noun + LONGEST && i < tokens.size() && tokens.joined(i); i++) {
            boolean another = tokens.plain(i).equals("and") && !tokens.isCapital(i + 1);
            boolean inside = tokens.text(i).equals(".") && abbreviates(i - 1) && tokens.isCapital(i + 1);
            if (another || cues.get(i) || (ENDS.contains(tokens.text(i)) && !inside)) {
                return i - 1;
            }
        }
        return noun;
    }

    /** “Robert P.”, “St.” */
    private boolean abbreviates(int i) {
        return tokens.isCapital(i)
                && (tokens.plain(i).length() == 1 || tokens.plain(i).equals("st"));
    }

    private Description description(Phrase phrase, int last) {
        int first = ARTICLES.contains(tokens.plain(phrase.first())) && phrase.first() < last
                ? phrase.first() + 1
                : phrase.first();
        Gender gender = phrase.entry().gender();
        return new Description(slice(first, last), phrase.noun(), gender, phrase.is(Nouns.Sort.PERSON));
    }

    private String slice(int first, int last) {
        return text.slice(tokens.span(first, last));
    }

    /** The words with the full stop of “Gov.”. */
    private String title(int first, int last) {
        Span span = tokens.span(first, last);
        Span stop = new Span(span.start(), Math.min(text.length(), span.end() + 1));
        return text.slice(text.chars().charAt(stop.end() - 1) == '.' ? stop : span);
    }
}
