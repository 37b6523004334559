package dev.firsthand.training;

import dev.firsthand.encoder.Scheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What whoever uses a model file has to know of it: made of what, how good, where it fails. */
final class ModelCard {

    private ModelCard() {}

    /** The card of a file, from {@code model-card.md}. */
    static String of(String name, byte[] file, Base base, Scheme scheme, String figures) throws IOException {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("file", name);
        words.put("size", String.format(Locale.ROOT, "%.1f", file.length / 1e6));
        words.put("digest", digest(file));
        words.put("length", Integer.toString(scheme.length()));
        words.put("context", Integer.toString(scheme.context()));
        words.put("base", base.publishedAs());
        words.put("licence", base.licence());
        words.put("figures", figures);
        String card = template();
        for (Map.Entry<String, String> word : words.entrySet()) {
            card = card.replace("{" + word.getKey() + "}", word.getValue());
        }
        return card;
    }

    private static String template() throws IOException {
        try (InputStream in = ModelCard.class.getResourceAsStream("model-card.md")) {
            if (in == null) {
                throw new IOException("no model-card.md beside " + ModelCard.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String digest(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
