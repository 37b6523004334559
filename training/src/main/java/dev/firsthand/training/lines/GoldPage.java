package dev.firsthand.training.lines;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;

/**
 * A page of the gold data, flattened.
 *
 * @param site the outlet's address, by which pages are grouped
 */
public record GoldPage(
        String name, String site, String title, List<String> authors, String date, String body, List<Pasted> lines) {

    /** The pages of a folder with {@code articles.json} and {@code html/}, in the order of their names. */
    public static List<GoldPage> in(Path folder) throws IOException {
        List<GoldPage> pages = new ArrayList<>();
        try (JsonParser json =
                new JsonFactory().createParser(folder.resolve("articles.json").toFile())) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                pages.add(page(folder, json.currentName(), json));
            }
        }
        pages.sort(Comparator.comparing(GoldPage::name));
        return pages;
    }

    private static GoldPage page(Path folder, String name, JsonParser json) throws IOException {
        String site = "";
        String title = "";
        String date = "";
        String body = "";
        List<String> authors = new ArrayList<>();
        json.nextToken();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            JsonToken token = json.nextToken();
            switch (field) {
                case "site" -> site = json.getText();
                case "title" -> title = json.getText();
                case "date" -> date = json.getText();
                case "articleBody" -> body = json.getText();
                case "authors" -> {
                    if (token == JsonToken.START_ARRAY) {
                        while (json.nextToken() != JsonToken.END_ARRAY) {
                            authors.add(json.getText());
                        }
                    } else {
                        for (String author : json.getText().split("\\s*[,;]\\s*|\\s+and\\s+")) {
                            if (!author.isBlank()) {
                                authors.add(author.strip());
                            }
                        }
                    }
                }
                default -> json.skipChildren();
            }
        }
        Path file = folder.resolve("html").resolve(name + ".html.gz");
        try (InputStream in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return new GoldPage(
                    name, site, title, authors, date, body, Paste.of(Jsoup.parse(in, null, "http://localhost/")));
        }
    }

    /** The same page with other lines. */
    GoldPage with(List<Pasted> others) {
        return new GoldPage(name, site, title, authors, date, body, List.copyOf(others));
    }

    /** The capture: the lines, with a blank line where the page has one. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Pasted line : lines) {
            text.append(text.isEmpty() ? "" : line.gap() ? "\n\n" : "\n").append(line.text());
        }
        return text.append('\n').toString();
    }
}
