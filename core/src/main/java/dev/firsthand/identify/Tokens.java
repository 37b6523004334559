package dev.firsthand.identify;

import dev.firsthand.model.Annotation;
import dev.firsthand.model.Quotation;
import dev.firsthand.model.Sentence;
import dev.firsthand.model.Span;
import dev.firsthand.model.Word;
import dev.firsthand.text.Fold;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words of a report, by number, with what the finding of names asks of them. */
final class Tokens {

    private static final int LONGER = 3;
    private static final String CLOSERS = "”’\"";

    private final List<Word> words;
    private final List<Sentence> sentences;
    private final String[] plain;
    private final boolean[] quoted;
    private final BitSet titleCase = new BitSet();
    private final Set<String> small = new HashSet<>();
    private final Set<String> great = new HashSet<>();

    Tokens(Annotation annotation) {
        words = annotation.words();
        sentences = annotation.sentences();
        plain = new String[words.size()];
        quoted = new boolean[words.size()];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = withoutPossessive(Fold.plain(words.get(i).text()));
        }
        int marked = 0;
        for (Quotation quotation : annotation.quotations()) {
            marked = quotation.scare() ? marked : markQuoted(quotation, marked);
        }
        markTitleCase();
        for (int i = 0; i < plain.length; i++) {
            if (!isCapital(i)) {
                small.add(plain[i]);
            } else if (!startsSentence(i) && !isTitleCase(i)) {
                great.add(plain[i]);
            }
        }
    }

    /** Marks the words of a quotation from a word on, and says where to go on: quotations may lie within each other. */
    private int markQuoted(Quotation quotation, int from) {
        int i = Math.max(from, at(quotation.span().start()));
        while (i < size() && span(i).end() <= quotation.span().end()) {
            quoted[i] = true;
            i++;
        }
        return Math.max(from, i);
    }

    /** Marks sentences whose longer words all begin with a capital letter. */
    private void markTitleCase() {
        int[] longer = new int[sentences.size()];
        int[] capital = new int[sentences.size()];
        for (int i = 0; i < plain.length; i++) {
            if (plain[i].length() > LONGER && Character.isLetter(plain[i].charAt(0))) {
                longer[sentence(i)]++;
                capital[sentence(i)] += isCapital(i) ? 1 : 0;
            }
        }
        for (int i = 0; i < longer.length; i++) {
            titleCase.set(i, longer[i] >= LONGER && longer[i] == capital[i]);
        }
    }

    /** Whether the word is in a sentence that, like a headline, has capital letters on all its longer words. */
    boolean isTitleCase(int i) {
        return titleCase.get(sentence(i));
    }

    private static String withoutPossessive(String word) {
        return word.length() > 2 && word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }

    int size() {
        return plain.length;
    }

    /** The word as written. */
    String text(int i) {
        return words.get(i).text();
    }

    /** The word in lower case without accents or a possessive ending; empty beyond either end. */
    String plain(int i) {
        return i < 0 || i >= size() ? "" : plain[i];
    }

    /** Where the word lies, a possessive ending included. */
    Span span(int i) {
        return words.get(i).span();
    }

    /** From the first word to the last, the latter's possessive ending left out. */
    Span span(int first, int last) {
        int ending = isPossessive(last) ? Math.max(0, text(last).length() - nameLength(last)) : 0;
        return new Span(span(first).start(), span(last).end() - ending);
    }

    private int nameLength(int i) {
        return text(i).length() - 2;
    }

    /** Whether the word ends in ’s. */
    boolean isPossessive(int i) {
        String text = text(i);
        int end = text.length();
        return end > 2 && (text.charAt(end - 1) | 0x20) == 's' && "'’‘ʼ".indexOf(text.charAt(end - 2)) >= 0;
    }

    boolean isCapital(int i) {
        return i >= 0 && i < size() && words.get(i).isCapitalised();
    }

    /** Whether the word has two letters or more and none of them small. */
    boolean isAllCapitals(int i) {
        String text = text(i);
        return text.length() > 1 && text.equals(text.toUpperCase(java.util.Locale.ROOT)) && isCapital(i);
    }

    boolean isWord(int i) {
        return i >= 0 && i < size() && words.get(i).isWord();
    }

    /** Whether the word stands within a quotation. */
    boolean isQuoted(int i) {
        return quoted[i];
    }

    int sentence(int i) {
        return words.get(i).sentence();
    }

    /** The number of the paragraph a word is in. */
    int paragraph(int i) {
        return sentences.get(sentence(i)).paragraph();
    }

    /** Whether two neighbouring words belong to one sentence. */
    boolean joined(int i) {
        return i > 0 && i < size() && sentence(i - 1) == sentence(i);
    }

    /** Whether the word has a capital letter only because of where it stands, for all its place tells. */
    boolean startsSentence(int i) {
        int before = i - 1;
        return before < 0 || sentence(before) != sentence(i) || (!isWord(before) && !isInner(before));
    }

    private boolean isInner(int mark) {
        return ",;(-–&/.".contains(text(mark)) || (CLOSERS.contains(text(mark)) && isQuoted(mark));
    }

    /** Whether the report has the word somewhere without a capital letter. */
    boolean isSeenSmall(String word) {
        return small.contains(word);
    }

    /** Whether the report has the word somewhere with a capital letter that its place does not explain. */
    boolean isSeenGreat(String word) {
        return great.contains(word);
    }

    /** The number of the first word that ends after an offset; {@link #size()} if there is none. */
    int at(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
