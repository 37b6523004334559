package dev.firsthand.intake.document;

import dev.firsthand.model.PartKind;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The paragraphs of a word processor's file, one after another. */
final class OfficeText {

    /**
     * What the elements are called, by their local names.
     *
     * @param paragraphs hold a line of the text
     * @param runs hold letters; empty if the paragraphs do
     * @param ignored what is within is no text of the document: deletions, notes, what stands in for older programs
     */
    record Vocabulary(Set<String> paragraphs, Set<String> runs, Set<String> ignored) {}

    static final Vocabulary WORD = new Vocabulary(Set.of("p"), Set.of("t"), Set.of("del", "Fallback", "moveFrom"));

    static final Vocabulary OPEN =
            new Vocabulary(Set.of("p", "h"), Set.of(), Set.of("tracked-changes", "annotation", "note", "forms"));

    private final Vocabulary vocabulary;
    private final Composition text;
    private final StringBuilder paragraph = new StringBuilder();
    private PartKind kind = PartKind.BODY;
    private int number;
    private int runs;
    private int open;

    OfficeText(Vocabulary vocabulary, Composition text) {
        this.vocabulary = vocabulary;
        this.text = text;
    }

    /** Adds all paragraphs to the text. */
    void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS -> letters(xml);
                default -> {}
            }
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getLocalName();
        if (vocabulary.ignored.contains(name)) {
            skip(xml);
        } else if (vocabulary.paragraphs.contains(name)) {
            flush();
            open++;
            number++;
            kind = name.equals("h") ? PartKind.SUBHEAD : kind(style(xml));
        } else if (name.equals("pStyle")) {
            kind = kind(style(xml));
        } else if (vocabulary.runs.contains(name)) {
            runs++;
        } else {
            paragraph.append(space(name));
        }
    }

    private void end(String name) {
        if (vocabulary.paragraphs.contains(name)) {
            flush();
            open--;
        } else if (vocabulary.runs.contains(name)) {
            runs--;
        }
    }

    private void letters(XMLStreamReader xml) {
        if (open > 0 && (vocabulary.runs.isEmpty() || runs > 0)) {
            paragraph.append(xml.getText());
        }
    }

    private void flush() {
        text.add(paragraph.toString(), kind, "paragraph " + number);
        paragraph.setLength(0);
    }

    private static String space(String element) {
        return switch (element) {
            case "tab", "s" -> " ";
            case "br", "cr", "line-break" -> "\n";
            case "noBreakHyphen" -> "-";
            default -> "";
        };
    }

    private static String style(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            if (name.equals("val") || name.equals("style-name")) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Styles are called alike in both families of programs. */
    private static PartKind kind(String style) {
        String name = style.toLowerCase(Locale.ROOT);
        if (name.equals("title")) {
            return PartKind.HEADLINE;
        }
        if (name.startsWith("heading") || name.equals("subtitle")) {
            return PartKind.SUBHEAD;
        }
        return name.startsWith("caption") ? PartKind.CAPTION : PartKind.BODY;
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
