package dev.firsthand.pipeline;

import dev.firsthand.model.Rendering;
import dev.firsthand.model.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Captures made by chance from paragraphs of the golden stories: the same for the same seed. */
final class Captures {

    private static final Path STORIES = Path.of("src/test/resources/dev/firsthand/stories");
    private static final List<String> PARAGRAPHS = paragraphs();

    /** What may stand anywhere in a captured text and should upset nothing. */
    private static final List<String> ODDITIES = List.of(
            "“",
            "”",
            "\"",
            "‘",
            "’",
            "(",
            "—",
            "🦊",
            "𝗕𝗼𝗹𝗱",
            "\u00AD",
            "\u200F",
            "\uD800",
            "\t",
            "\r\n",
            "…",
            "é",
            "\u0000");

    private final Random random;

    Captures(long seed) {
        random = new Random(seed);
    }

    /** Between one and eight captures that share some of their paragraphs. */
    List<Rendering> some() {
        List<Rendering> captures = new ArrayList<>();
        List<String> shared = sample(6);
        int count = 1 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            List<String> paragraphs = sample(random.nextInt(12));
            shared.stream().filter(each -> random.nextBoolean()).forEach(paragraphs::add);
            Collections.shuffle(paragraphs, random);
            captures.add(new Rendering("capture-" + i + ".txt", Text.of(spoilt(String.join("\n\n", paragraphs)))));
        }
        return captures;
    }

    private List<String> sample(int count) {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            chosen.add(PARAGRAPHS.get(random.nextInt(PARAGRAPHS.size())));
        }
        return chosen;
    }

    /** With a few characters lost and a few put in where they do not belong. */
    private String spoilt(String text) {
        StringBuilder spoilt = new StringBuilder(text);
        for (int i = random.nextInt(10); i > 0 && !spoilt.isEmpty(); i--) {
            int at = random.nextInt(spoilt.length());
            if (random.nextBoolean()) {
                spoilt.deleteCharAt(at);
            } else {
                spoilt.insert(at, ODDITIES.get(random.nextInt(ODDITIES.size())));
            }
        }
        return spoilt.toString();
    }

    private static List<String> paragraphs() {
        try (Stream<Path> files = Files.walk(STORIES)) {
            List<String> paragraphs = new ArrayList<>();
            for (Path file : files.filter(each -> each.toString().endsWith(".txt") && !each.endsWith("story.txt"))
                    .sorted()
                    .toList()) {
                String plain = Files.readString(file).replaceAll("⟦\\S+ |⟧|\n----\n[\\s\\S]*", "");
                paragraphs.addAll(List.of(plain.split("\n\n")));
            }
            return paragraphs;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
