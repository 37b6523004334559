package dev.firsthand.training.measure;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import dev.firsthand.model.Span;
import dev.firsthand.training.corpus.Brat;
import dev.firsthand.training.corpus.Relation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/** Writes relations in the public record format, as far as the scorer of attributions needs it. */
public final class Records implements AutoCloseable {

    private final JsonGenerator out;

    public Records(Writer to) throws IOException {
        out = new JsonFactory().createGenerator(to);
        out.setRootValueSeparator(new SerializedString("\n"));
    }

    /** Writes a text and the relations that were found in it. */
    public void add(Brat.Annotated text, List<Relation> relations) {
        try {
            out.writeStartObject();
            out.writeStringField("type", "report");
            out.writeStringField("id", text.name());
            out.writeStringField("file", text.name());
            out.writeStringField("text", text.text());
            out.writeEndObject();
            for (Relation relation : relations) {
                out.writeStartObject();
                out.writeStringField("type", "statement");
                out.writeStringField("report", text.name());
                write("source", relation.source());
                write("cue", relation.cue());
                write("content", relation.content());
                out.writeEndObject();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String name, List<Span> spans) throws IOException {
        out.writeArrayFieldStart(name);
        for (Span span : spans) {
            out.writeArray(new int[] {span.start(), span.end()}, 0, 2);
        }
        out.writeEndArray();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
