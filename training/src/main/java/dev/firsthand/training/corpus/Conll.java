package dev.firsthand.training.corpus;

import dev.firsthand.encoder.Head;
import dev.firsthand.encoder.Token;
import dev.firsthand.encoder.Tokenizer;
import dev.firsthand.model.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Names in the column format of CoNLL-2003 (Tjong Kim Sang and De Meulder 2003) and CrossNER (Liu et al. 2021): a word a
 * line, its label in the last column, sentences parted by blank lines. Each sentence is taken for a paragraph, and the
 * sentences up to the next {@code -DOCSTART-}, or {@value #SENTENCES} of them, for a text.
 */
public final class Conll {

    /** A word and what kind of name it is part of. */
    record Word(String text, String label) {

        /** The kind of name in our words; empty if it is part of none. */
        String type() {
            return label.equals("O") ? "" : TYPES.getOrDefault(label.substring(2), "");
        }

        /** Whether a name begins here; in the older scheme {@code B-} stands only between two names of a kind. */
        boolean begins(String typeBefore) {
            return label.startsWith("B-") || !type().equals(typeBefore);
        }
    }

    private static final int SENTENCES = 40;

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("PER", "person"),
            Map.entry("ORG", "organization"),
            Map.entry("LOC", "place"),
            Map.entry("MISC", "other"),
            Map.entry("person", "person"),
            Map.entry("politician", "person"),
            Map.entry("organisation", "organization"),
            Map.entry("politicalparty", "organization"),
            Map.entry("location", "place"),
            Map.entry("country", "place"),
            Map.entry("election", "other"),
            Map.entry("event", "other"),
            Map.entry("misc", "other"));

    private Conll() {}

    /** The texts of a file. */
    public static List<Labelled> read(Path file, Tokenizer tokenizer) {
        try {
            return read(file.getFileName().toString(), Files.readAllLines(file), tokenizer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of a file's lines. */
    public static List<Labelled> read(String name, List<String> lines, Tokenizer tokenizer) {
        List<Labelled> texts = new ArrayList<>();
        List<List<Word>> sentences = new ArrayList<>();
        List<Word> sentence = new ArrayList<>();
        for (String line : lines) {
            boolean starts = line.startsWith("-DOCSTART-");
            if (line.isBlank() || starts) {
                if (!sentence.isEmpty()) {
                    sentences.add(sentence);
                    sentence = new ArrayList<>();
                }
                if (!sentences.isEmpty() && (starts || sentences.size() == SENTENCES)) {
                    texts.add(labelled(name + "#" + texts.size(), sentences, tokenizer));
                    sentences.clear();
                }
            } else {
                String[] columns = line.split("[ \t]");
                sentence.add(new Word(columns[0], columns[columns.length - 1]));
            }
        }
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
        if (!sentences.isEmpty()) {
            texts.add(labelled(name + "#" + texts.size(), sentences, tokenizer));
        }
        return texts;
    }

    private static Labelled labelled(String name, List<List<Word>> sentences, Tokenizer tokenizer) {
        List<List<Token>> paragraphs = new ArrayList<>();
        List<Integer> labels = new ArrayList<>();
        for (List<Word> sentence : sentences) {
            paragraphs.add(label(sentence, tokenizer, labels));
        }
        paragraphs.removeIf(List::isEmpty);
        int[] numbers = labels.stream().mapToInt(Integer::intValue).toArray();
        return new Labelled(name, paragraphs, Map.of(Head.NAMES, numbers), List.of());
    }

    private static List<Token> label(List<Word> sentence, Tokenizer tokenizer, List<Integer> labels) {
        StringBuilder chars = new StringBuilder();
        List<Span> spans = Spacing.join(sentence.stream().map(Word::text).toList(), chars);
        List<Token> tokens = new ArrayList<>();
        String before = "";
        for (int i = 0; i < spans.size(); i++) {
            Word word = sentence.get(i);
            boolean begins = word.begins(before);
            for (Token token : tokenizer.tokens(chars.toString(), spans.get(i))) {
                tokens.add(token);
                labels.add(word.type().isEmpty() ? 0 : Head.NAMES.number((begins ? "B-" : "I-") + word.type()));
                begins = false;
            }
            before = word.type();
        }
        return tokens;
    }
}
