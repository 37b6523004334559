package dev.firsthand.attribute;

import dev.firsthand.model.Annotation;
import dev.firsthand.model.Quotation;
import dev.firsthand.model.Word;
import dev.firsthand.text.Fold;
import dev.firsthand.text.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells kinds of words by closed lists, the forms of verbs, endings and the word before and after. */
final class Tagger {

    private static final Set<String> PLURAL = Set.of(
            "police",
            "people",
            "men",
            "women",
            "children",
            "media",
            "data",
            "some",
            "many",
            "most",
            "several",
            "few",
            "both",
            "others",
            "all",
            "public",
            "staff",
            "who");
    private static final Set<String> NOT_ADVERBS = Set.of(
            "family",
            "early",
            "daily",
            "weekly",
            "monthly",
            "friendly",
            "july",
            "italy",
            "supply",
            "assembly",
            "reply",
            "elderly",
            "likely",
            "unlikely",
            "lonely",
            "deadly",
            "ally",
            "anomaly",
            "monopoly",
            "bully",
            "rally",
            "costly",
            "orderly",
            "hourly",
            "ugly",
            "holy",
            "fly",
            "sly",
            "jelly",
            "lively",
            "silly",
            "belly",
            "folly",
            "lovely");

    private static final String QUOTES = "“”„\"«»‘’'`";

    private final Verbs verbs;
    private final Map<String, Tag> closed = new HashMap<>();
    private final Set<String> nounish = new HashSet<>();

    Tagger(Verbs verbs) {
        this.verbs = verbs;
        Inflection inflection = new Inflection();
        for (String line : Lexicon.lines(Tagger.class, "nounish.txt")) {
            for (String lemma : line.split(" ")) {
                inflection.forms(lemma, (word, form) -> nounish.add(word));
            }
        }
        for (List<String> row : Lexicon.rows(Tagger.class, "closed.txt")) {
            Tag tag = Tag.valueOf(row.getFirst().toUpperCase(Locale.ROOT));
            for (String word : row.get(1).split(" ")) {
                closed.putIfAbsent(word, tag);
            }
        }
    }

    /** The words of an annotation with their kinds, in text order. */
    List<Token> tag(Annotation annotation) {
        List<Token> raw = raw(annotation);
        List<Token> tokens = new ArrayList<>(raw.size());
        for (int i = 0; i < raw.size(); i++) {
            tokens.add(raw.get(i).tagged(tag(raw, tokens, i)));
        }
        return tokens;
    }

    private static List<Token> raw(Annotation annotation) {
        List<Token> raw = new ArrayList<>(annotation.words().size());
        List<Quotation> quotations = annotation.quotations();
        int next = 0;
        int inside = -1;
        for (Word word : annotation.words()) {
            if (inside >= 0
                    && word.span().start() >= quotations.get(inside).span().end()) {
                inside = -1;
            }
            while (inside < 0
                    && next < quotations.size()
                    && quotations.get(next).span().start() <= word.span().start()) {
                if (quotations.get(next).span().end() > word.span().start()) {
                    inside = next;
                }
                next++;
            }
            raw.add(new Token(word.span(), word.text(), Fold.plain(word.text()), Tag.NOMINAL, word.sentence(), inside));
        }
        return raw;
    }

    private Tag tag(List<Token> raw, List<Token> before, int i) {
        Token token = raw.get(i);
        char first = token.text().charAt(0);
        if (!Character.isLetterOrDigit(first)) {
            return endsInside(raw, i) || isInsideWord(raw, i) ? Tag.MARK : mark(token.text());
        }
        Tag fixed = closed.get(token.lower());
        Tag previous = i > 0 && raw.get(i - 1).sentence() == token.sentence()
                ? before.get(i - 1).tag()
                : Tag.STOP;
        boolean opens = previous == Tag.STOP || previous == Tag.QUOTE || previous == Tag.COLON;
        if (fixed != null) {
            return fixed == Tag.TIME && !token.isCapitalised() ? Tag.NOMINAL : ambiguous(raw, i, fixed, previous);
        }
        if (Character.isDigit(first)) {
            return Tag.NUMBER;
        }
        if (token.isCapitalised() && !opens) {
            return Tag.NOMINAL;
        }
        Verbs.Entry entry = verbs.entry(token.lower());
        if (entry != null && isVerb(raw, before, i, entry, previous)) {
            return Tag.VERB;
        }
        if (entry == null && isUnknownVerb(raw, before, i, previous)) {
            return Tag.VERB;
        }
        if (entry == null && looksPast(token.lower()) && (previous == Tag.HAVE || follows(previous))) {
            return Tag.VERB;
        }
        boolean adverb = token.lower().endsWith("ly") && entry == null && !NOT_ADVERBS.contains(token.lower());
        return adverb ? Tag.ADVERB : Tag.NOMINAL;
    }

    /** Whether a word of no list stands where only a verb can: “would reopen”, “vowed to reopen the tunnel”. */
    private boolean isUnknownVerb(List<Token> raw, List<Token> before, int i, Tag previous) {
        if (previous == Tag.MODAL) {
            return !raw.get(i).lower().endsWith("ly");
        }
        String next = i + 1 < raw.size() ? raw.get(i + 1).lower() : "";
        Tag object = closed.get(next);
        return previous == Tag.TO
                && i > 1
                && before.get(i - 2).is(Tag.VERB)
                && (object == Tag.DET || object == Tag.POSS || object == Tag.PRONOUN);
    }

    private static boolean follows(Tag previous) {
        return previous == Tag.NOMINAL || previous == Tag.SUBJECT || previous == Tag.PRONOUN || previous == Tag.BE;
    }

    private static boolean looksPast(String lower) {
        return lower.endsWith("ed") && lower.length() > 4 && !lower.endsWith("eed");
    }

    private static Tag ambiguous(List<Token> raw, int i, Tag fixed, Tag previous) {
        String word = raw.get(i).lower();
        String next = i + 1 < raw.size() ? raw.get(i + 1).lower() : "";
        return switch (word) {
            case "that" -> previous == Tag.NOMINAL || previous == Tag.COMMA || previous == Tag.TIME ? Tag.REL : fixed;
            case "us" -> raw.get(i).isCapitalised() ? Tag.NOMINAL : fixed;
            case "will", "may" -> raw.get(i).isCapitalised() && previous != Tag.STOP ? Tag.NOMINAL : fixed;
            case "like" -> next.equals("to") || previous == Tag.MODAL || previous == Tag.SUBJECT ? Tag.VERB : fixed;
            case "about" -> Character.isDigit(next.isEmpty() ? ' ' : next.charAt(0)) ? Tag.ADVERB : fixed;
            default -> fixed;
        };
    }

    private boolean isVerb(List<Token> raw, List<Token> before, int i, Verbs.Entry entry, Tag previous) {
        String next = i + 1 < raw.size() ? raw.get(i + 1).lower() : "";
        Tag past = previous;
        for (int k = i - 1; past == Tag.ADVERB && k > 0; k--) {
            past = before.get(k - 1).tag();
        }
        return switch (past) {
            case MODAL, DO, SUBJECT, NOT, PRONAUX, REL, HAVE -> true;
            case TO -> entry.is(Form.BASE);
            case DET ->
                PLURAL.contains(raw.get(i - 1).lower())
                        && !nounish.contains(raw.get(i).lower());
            case POSS, NUMBER -> false;
            case BE -> entry.is(Form.ING) || entry.is(Form.PARTICIPLE);
            case PREP -> entry.is(Form.ING);
            case NOMINAL, PRONOUN, TIME -> afterNoun(raw, before, i, entry, next);
            default -> {
                if (entry.is(Form.PAST) || entry.is(Form.PARTICIPLE) || entry.is(Form.ING)) {
                    yield !isAttribute(raw, i, entry, previous);
                }
                boolean plain = entry.is(Form.S) && !nounish.contains(raw.get(i).lower());
                yield opensAfter(entry.is(Form.S) ? past : previous)
                        && (plain || (opensComplement(next) && !isModifier(raw, i)));
            }
        };
    }

    /** “Properly trained staff”: a participle between an adverb and its noun. */
    private boolean isAttribute(List<Token> raw, int i, Verbs.Entry entry, Tag previous) {
        String next = i + 1 < raw.size() ? raw.get(i + 1).lower() : "";
        boolean noun = !next.isEmpty() && Character.isLetter(next.charAt(0)) && closed.get(next) == null;
        return previous == Tag.ADVERB
                && raw.get(i - 1).lower().endsWith("ly")
                && i > 1
                && verbs.entry(raw.get(i - 2).lower()) != null
                && entry.is(Form.PARTICIPLE)
                && noun
                && verbs.entry(next) == null;
    }

    /** Whether a plain verb can come after a word that is no noun: after a quotation, a comma or “and”. */
    private static boolean opensAfter(Tag previous) {
        return previous == Tag.COMMA || previous == Tag.CONJ || previous == Tag.QUOTE || previous == Tag.DASH;
    }

    /** Whether a word that is a noun as well stands before another noun: “state officials”. */
    private boolean isModifier(List<Token> raw, int i) {
        String next = i + 1 < raw.size() ? raw.get(i + 1).lower() : "";
        return nounish.contains(raw.get(i).lower()) && closed.get(next) == null;
    }

    private boolean afterNoun(List<Token> raw, List<Token> before, int i, Verbs.Entry entry, String next) {
        if (raw.get(i - 1).isPossessive() || (entry.is(Form.ING) && followsAttribute(before, i))) {
            return false;
        }
        if (entry.is(Form.PAST) || entry.is(Form.PARTICIPLE) || entry.is(Form.ING)) {
            return true;
        }
        int subject = i - 1;
        while (subject > 0 && before.get(subject).is(Tag.ADVERB)) {
            subject--;
        }
        String noun = raw.get(subject).lower();
        boolean plural = noun.endsWith("s") || PLURAL.contains(noun) || leadsToSubject(next);
        boolean verbal =
                !nounish.contains(raw.get(i).lower()) || before.get(i - 1).is(Tag.ADVERB) || opensAside(raw, i);
        boolean modifier = entry.is(Form.BASE) && isModifier(raw, i);
        return (entry.is(Form.S) || plural) && !modifier && (verbal || opensComplement(next));
    }

    /** Whether somebody acts in what follows: “some close to the chairman say he …”. */
    private boolean leadsToSubject(String next) {
        Tag tag = closed.get(next);
        return tag == Tag.SUBJECT || tag == Tag.PRONAUX;
    }

    /** “As the paper notes,”, “…, the Courier reports.”, “The captain replies, ‘…’”: only a verb can stand there. */
    private static boolean opensAside(List<Token> raw, int i) {
        String next = i + 1 < raw.size() ? raw.get(i + 1).text() : "";
        if (next.equals(",")
                && i + 2 < raw.size()
                && QUOTES.contains(raw.get(i + 2).text())) {
            return true;
        }
        for (int k = i - 1; k > 0 && k >= i - 5 && (next.equals(",") || next.equals(".")); k--) {
            boolean named = next.equals(".") && raw.get(i - 1).isCapitalised();
            if (raw.get(k).lower().equals("as") || (raw.get(k).text().equals(",") && named)) {
                return named || raw.get(k - 1).text().equals(",") || !isWithin(raw, k, k - 1);
            }
        }
        return false;
    }

    /** Whether the word before is a participle that belongs to this one, which is a noun then: “the planned meeting”. */
    private boolean followsAttribute(List<Token> before, int i) {
        Tag opens = i > 1 ? before.get(i - 2).tag() : Tag.STOP;
        Verbs.Entry attribute = verbs.entry(before.get(i - 1).lower());
        return (opens == Tag.DET || opens == Tag.POSS) && attribute != null && attribute.is(Form.PARTICIPLE);
    }

    /** Whether a word can come right after a verb but hardly after a noun. */
    private boolean opensComplement(String next) {
        Tag tag = closed.get(next);
        if (tag == null) {
            return !next.isEmpty()
                    && Character.isLetter(next.charAt(0))
                    && verbs.entry(next) == null
                    && !next.endsWith("ly");
        }
        return switch (tag) {
            case DET, POSS, SUBJECT, PRONOUN, PRONAUX, WH, TO, NUMBER -> true;
            default -> false;
        };
    }

    /** Whether a full stop belongs to an abbreviation, since its sentence goes on: “Ann Roe (R-Va.) said”. */
    private static boolean endsInside(List<Token> raw, int i) {
        if (!raw.get(i).text().equals(".")) {
            return false;
        }
        int next = i + 1;
        boolean closed = isWithin(raw, i, next) && raw.get(next).text().equals(")");
        next += closed ? 1 : 0;
        return isWithin(raw, i, next)
                && (Character.isLetterOrDigit(raw.get(next).text().charAt(0))
                        || raw.get(next).text().equals(","));
    }

    /** The hyphen of “a 225-page report”, the mark of “the dockers’ union”. */
    private static boolean isInsideWord(List<Token> raw, int i) {
        Token token = raw.get(i);
        boolean joined = i > 0 && raw.get(i - 1).span().end() == token.span().start();
        if (!joined || token.quotation() >= 0 || !isWithin(raw, i, i + 1)) {
            return false;
        }
        boolean before = raw.get(i + 1).span().start() == token.span().end();
        boolean letter = Character.isLetterOrDigit(raw.get(i + 1).text().charAt(0));
        boolean hyphen = token.text().equals("-") && before;
        boolean plural =
                "’'".contains(token.text()) && !before && raw.get(i - 1).lower().endsWith("s");
        return letter && (hyphen || plural);
    }

    private static boolean isWithin(List<Token> raw, int i, int next) {
        return next < raw.size() && raw.get(next).sentence() == raw.get(i).sentence();
    }

    private static Tag mark(String text) {
        return switch (text) {
            case "," -> Tag.COMMA;
            case ";", ":" -> Tag.COLON;
            case ".", "?", "!", "…", "..." -> Tag.STOP;
            case "-", "–", "—", "―", "--" -> Tag.DASH;
            default -> QUOTES.indexOf(text.charAt(0)) >= 0 ? Tag.QUOTE : Tag.MARK;
        };
    }
}
