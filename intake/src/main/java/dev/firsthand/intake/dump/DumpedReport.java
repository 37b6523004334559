package dev.firsthand.intake.dump;

import dev.firsthand.intake.kind.MediaType;
import dev.firsthand.intake.kind.Renderer;
import dev.firsthand.model.Candidate;
import dev.firsthand.model.Capture;
import dev.firsthand.model.Declared;
import dev.firsthand.model.PartKind;
import dev.firsthand.model.Rejected;
import dev.firsthand.model.Rendered;
import dev.firsthand.model.Rendering;
import dev.firsthand.model.Span;
import dev.firsthand.model.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Renders one object of a dump: its title, and its text as paragraphs or, where that is markup, as a page. */
public final class DumpedReport implements Renderer {

    private static final List<String> TITLES = List.of("headline", "title", "heading");
    private static final List<String> TEXTS = List.of(
            "articlebody",
            "maintext",
            "fulltext",
            "contenthtml",
            "contenttext",
            "content",
            "body",
            "text",
            "articletext",
            "article",
            "story");
    private static final List<String> TEASERS =
            List.of("description", "summary", "abstract", "excerpt", "lead", "snippet", "teaser");

    /** A summary of so many words tells the story. */
    private static final int TEASER_WORDS = 120;

    private static final Pattern MARKUP =
            Pattern.compile("</(?i:p|div|article|section|ul|h[1-6]|blockquote)>|<(?i:p|br) ?/?>");

    private final Function<Capture, Rendered> pages;

    /** @param pages renders web pages */
    public DumpedReport(Function<Capture, Rendered> pages) {
        this.pages = pages;
    }

    @Override
    public Set<MediaType> types() {
        return Set.of(MediaType.JSON);
    }

    @Override
    public Rendered render(Capture capture) {
        try {
            return render(capture, Fields.of(capture.content()));
        } catch (IOException e) {
            return new Rejected(
                    capture.file(),
                    "is no valid JSON object (%s)".formatted(oneLine(e)),
                    "correct it, or give a file with the text of a report");
        }
    }

    private Rendered render(Capture capture, Fields fields) {
        List<Declared> declared = new ArrayList<>(capture.declared());
        declared.addAll(DumpedFacts.of(fields));
        String title = fields.first(TITLES).replaceAll("\\s+", " ");
        List<Fields.Value> text = text(fields);
        if (text.isEmpty()) {
            return without(capture.file(), title, declared);
        }
        String joined = text.stream().map(Fields.Value::text).collect(Collectors.joining("\n\n"));
        return MARKUP.matcher(joined).find()
                ? pages.apply(page(capture.file(), title, joined, declared))
                : plain(capture.file(), title, joined.strip(), text.getFirst().path(), declared);
    }

    /** The longest of the texts, else a summary that is long enough to tell the story. */
    private static List<Fields.Value> text(Fields fields) {
        List<Fields.Value> longest = List.of();
        for (String name : TEXTS) {
            List<Fields.Value> text = fields.all(List.of(name));
            longest = length(text) > length(longest) ? text : longest;
        }
        List<Fields.Value> teaser = fields.all(TEASERS);
        boolean tells = !teaser.isEmpty() && teaser.getFirst().text().split("\\s+").length >= TEASER_WORDS;
        return longest.isEmpty() && tells ? teaser : longest;
    }

    private static int length(List<Fields.Value> text) {
        return text.stream().mapToInt(value -> value.text().length()).sum();
    }

    private static Rejected without(String file, String title, List<Declared> declared) {
        String address = declared.stream()
                .filter(each -> each.field() == Declared.Field.URL)
                .map(Declared::value)
                .findFirst()
                .orElse("");
        return new Rejected(
                file,
                title.isEmpty()
                        ? "has no field with the text of a report"
                        : "holds no text but its title (“%s”)".formatted(title),
                address.isEmpty()
                        ? "give the text in a field “text”"
                        : "save the page %s and give that".formatted(address));
    }

    private static Capture page(String file, String title, String content, List<Declared> declared) {
        String heading = title.replace("&", "&amp;").replace("<", "&lt;");
        String page =
                "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>%s</title></head><body><article><h1>%s</h1>\n%s\n</article></body></html>"
                        .formatted(heading, heading, content);
        return new Capture(file, MediaType.HTML.label(), page.getBytes(StandardCharsets.UTF_8), declared);
    }

    private static Rendering plain(String file, String title, String body, String path, List<Declared> declared) {
        boolean repeated = title.isEmpty() || body.startsWith(title);
        Text text = Text.of(repeated ? body : title + "\n\n" + body);
        List<Candidate> candidates = new ArrayList<>();
        int head = title.codePointCount(0, title.length());
        if (!title.isEmpty()) {
            candidates.add(new Candidate(PartKind.HEADLINE, new Span(0, head), "/title", "structure:title"));
        }
        candidates.add(new Candidate(PartKind.BODY, text.strip(new Span(head, text.length())), path, "structure:text"));
        return new Rendering(file, text, candidates, declared);
    }

    private static String oneLine(IOException e) {
        String message = e.getMessage();
        return message == null
                ? e.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
