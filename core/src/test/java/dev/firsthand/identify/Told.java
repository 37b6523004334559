package dev.firsthand.identify;

import dev.firsthand.annotate.PlainAnnotator;
import dev.firsthand.model.Act;
import dev.firsthand.model.Attribution;
import dev.firsthand.model.Manner;
import dev.firsthand.model.Part;
import dev.firsthand.model.PartKind;
import dev.firsthand.model.Published;
import dev.firsthand.model.Report;
import dev.firsthand.model.Seen;
import dev.firsthand.model.Span;
import dev.firsthand.model.Speaker;
import dev.firsthand.model.Stance;
import dev.firsthand.model.Statement;
import dev.firsthand.model.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * A small report with its attributions marked: ‹source› and [content], the nth source with the nth content; ‹› where the
 * source has to be carried over. Each line is a paragraph.
 */
final class Told {

    private static final Identifier IDENTIFIER = new Identifier();

    private Told() {}

    static List<Speaker> speakers(String marked) {
        return statements(marked).stream().map(Statement::speaker).toList();
    }

    static List<String> names(String marked) {
        return speakers(marked).stream().map(Speaker::name).toList();
    }

    static Speaker speaker(String marked) {
        return speakers(marked).getLast();
    }

    /** A text without its marks, and what they marked. */
    record Marked(String text, List<Span> sources, List<Span> contents) {}

    static List<Statement> statements(String marked) {
        return statements(marked, List.of());
    }

    /** The last speaker, where an encoder took these words for the name of an organisation, wherever they stand. */
    static Speaker speaker(String marked, String organisation) {
        return statements(marked, List.of(organisation)).getLast().speaker();
    }

    private static List<Statement> statements(String marked, List<String> organisations) {
        Marked told = marked(marked);
        List<Attribution> attributions = new ArrayList<>();
        for (int i = 0; i < told.contents().size(); i++) {
            Span source = told.sources().get(i);
            attributions.add(attribution(
                    source.isEmpty() ? List.of() : List.of(source),
                    told.contents().get(i),
                    told.text()));
        }
        Report report = report(told.text());
        Seen seen = new Seen(List.of(), List.of(), named(told.text(), organisations));
        return IDENTIFIER.identify(report, new PlainAnnotator().annotate(report).with(seen), attributions);
    }

    private static List<dev.firsthand.model.Name> named(String text, List<String> organisations) {
        List<dev.firsthand.model.Name> names = new ArrayList<>();
        for (String words : organisations) {
            for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
                names.add(new dev.firsthand.model.Name(
                        dev.firsthand.model.Name.Kind.ORGANIZATION, new Span(at, at + words.length()), 0.9));
            }
        }
        return names;
    }

    static Marked marked(String marked) {
        StringBuilder plain = new StringBuilder();
        List<Span> sources = new ArrayList<>();
        List<Span> contents = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < marked.length(); at++) {
            char c = marked.charAt(at);
            switch (c) {
                case '‹', '[' -> start = plain.length();
                case '›' -> sources.add(new Span(start, plain.length()));
                case ']' -> contents.add(new Span(start, plain.length()));
                default -> plain.append(c);
            }
        }
        return new Marked(plain.toString(), sources, contents);
    }

    private static Attribution attribution(List<Span> source, Span content, String text) {
        boolean direct = text.charAt(content.start()) == '“';
        Manner manner = direct ? Manner.DIRECT : Manner.INDIRECT;
        return new Attribution(
                source,
                List.of(),
                List.of(content),
                manner,
                Act.SAID,
                Stance.ASSERTS,
                null,
                null,
                null,
                List.of(),
                1,
                "marked");
    }

    static Report report(String text) {
        List<Part> parts = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                parts.add(new Part(PartKind.BODY, new Span(start, start + line.length()), "line"));
            }
            start += line.length() + 1;
        }
        return new Report(
                "r",
                "r.txt",
                Text.of(text),
                "en",
                null,
                null,
                List.of("Una Reporter"),
                List.of(),
                new Published.Unknown("not looked for"),
                null,
                parts);
    }
}
