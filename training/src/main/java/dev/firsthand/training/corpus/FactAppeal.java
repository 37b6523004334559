package dev.firsthand.training.corpus;

import dev.firsthand.encoder.Head;
import dev.firsthand.encoder.Token;
import dev.firsthand.encoder.Tokenizer;
import dev.firsthand.model.Span;
import dev.firsthand.model.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Sentences in which facts and the sources they appeal to are marked by tags, as in FactAppeal (CC BY 4.0): who the source
 * is, whether it is named, whether the fact is quoted.
 */
public final class FactAppeal {

    private static final Pattern TAG = Pattern.compile("<(/?)(\\w+(?::\\w+)*)>");

    private static final Map<String, String> KINDS = Map.of(
            "null", "unspecified",
            "Active_Participant", "participant",
            "Expert", "expert",
            "Official", "official",
            "News_Report", "report",
            "Expert_Document", "document",
            "Witness", "witness",
            "Direct_Evidence", "evidence");

    private static final Map<String, String> CIRCUMSTANCES = Map.of(
            "Source_Attribute", "attribute",
            "Recipient", "recipient",
            "Appeal_Time", "time",
            "Appeal_Location", "location");

    private FactAppeal() {}

    /** The sentences of a table whose second column holds them with their tags. */
    public static List<Labelled> read(Path file, Tokenizer tokenizer) {
        try {
            List<List<String>> rows = Csv.rows(Files.readString(file));
            return IntStream.range(1, rows.size())
                    .mapToObj(i ->
                            labelled(file.getFileName() + "#" + i, rows.get(i).get(1), tokenizer))
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One sentence with its tags; empty if it has no words. */
    static Optional<Labelled> labelled(String name, String sentence, Tokenizer tokenizer) {
        String tagged = Text.of(sentence).chars();
        StringBuilder plain = new StringBuilder();
        Map<Head, int[]> byChar = new EnumMap<>(Head.class);
        for (Head head : List.of(Head.NAMING, Head.KIND, Head.APPEAL, Head.CIRCUMSTANCE)) {
            byChar.put(head, new int[tagged.length()]);
        }
        Map<String, Integer> open = new HashMap<>();
        Matcher tag = TAG.matcher(tagged);
        int at = 0;
        while (tag.find()) {
            plain.append(tagged, at, tag.start());
            at = tag.end();
            if (tag.group(1).isEmpty()) {
                open.put(tag.group(2), plain.length());
            } else {
                paint(byChar, tag.group(2), open.getOrDefault(tag.group(2), plain.length()), plain.length());
            }
        }
        plain.append(tagged, at, tagged.length());
        List<Token> tokens = tokenizer.tokens(plain.toString(), new Span(0, plain.length()));
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        Map<Head, int[]> labels = new EnumMap<>(Head.class);
        byChar.forEach((head, numbers) -> labels.put(
                head,
                tokens.stream().mapToInt(token -> numbers[token.span().start()]).toArray()));
        return Optional.of(new Labelled(name, List.of(tokens), labels, List.of()));
    }

    private static void paint(Map<Head, int[]> byChar, String tag, int start, int end) {
        String[] parts = tag.split(":");
        switch (parts[0]) {
            case "Source" -> {
                fill(byChar, Head.NAMING, parts[1].toLowerCase(Locale.ROOT), start, end);
                fill(byChar, Head.KIND, KINDS.getOrDefault(parts[2], "unspecified"), start, end);
            }
            case "Fact_Appeal" ->
                fill(byChar, Head.APPEAL, parts[1].startsWith("Direct") ? "direct" : "indirect", start, end);
            case "Fact_No_Appeal" -> {}
            default -> {
                String circumstance = CIRCUMSTANCES.get(parts[0]);
                if (circumstance != null) {
                    fill(byChar, Head.CIRCUMSTANCE, circumstance, start, end);
                }
            }
        }
    }

    private static void fill(Map<Head, int[]> byChar, Head head, String label, int start, int end) {
        Arrays.fill(byChar.get(head), start, end, head.number(label));
    }
}
