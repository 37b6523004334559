package dev.firsthand.intake.container;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.firsthand.intake.kind.MediaType;
import dev.firsthand.model.Capture;
import dev.firsthand.model.Declared;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The objects of a JSON array, or of the list that an object wraps ({@code articles}, the {@code items} of a JSON Feed, a
 * search's {@code hits} …), pulled one by one. An object that wraps no list, or tells a story itself, is one capture.
 */
final class JsonItems implements Contents {

    private static final Set<String> LISTS = Set.of(
            "articles",
            "items",
            "entries",
            "data",
            "results",
            "docs",
            "documents",
            "hits",
            "posts",
            "stories",
            "news",
            "records",
            "reports",
            "rows",
            "@graph");

    private static final Set<String> WRAPPERS = Set.of("response", "data", "result", "results", "feed", "hits");

    private static final Set<String> FEED_NAMES = Set.of("title", "feed_title", "site_name");

    private static final Set<String> TEXTS = Set.of("articleBody", "text", "maintext", "body", "content");

    private static final int LONG = 200;

    private static final JsonFactory FACTORY = new JsonFactory();

    private final String file;
    private final JsonParser json;
    private final ByteArrayOutputStream wrapper = new ByteArrayOutputStream();
    private final JsonGenerator wrapping;
    private final List<Declared> shared = new ArrayList<>();
    private final int limit;
    private int lists;
    private boolean tells;
    private int open;
    private int number;

    JsonItems(String file, InputStream in, int limit) throws IOException {
        this.file = file;
        this.limit = limit;
        json = FACTORY.createParser(in);
        wrapping = FACTORY.createGenerator(wrapper);
    }

    @Override
    public @Nullable Held next() throws IOException {
        try {
            return step();
        } catch (JsonProcessingException e) {
            throw broken(e.getLocation());
        }
    }

    /** @param at null where the fault is that there is too much of something */
    private Refused broken(@Nullable JsonLocation at) {
        return new Refused(
                at == null
                        ? "is nested deeper or holds a longer text than any report does"
                        : "is no valid JSON at line %d, column %d".formatted(at.getLineNr(), at.getColumnNr()),
                "correct it; the %,d before are read".formatted(number));
    }

    private @Nullable Held step() throws IOException {
        for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
            Held held = open > 0 ? inList(token) : outside(token);
            if (held != null) {
                return held;
            }
        }
        return null;
    }

    /** Within a list: its objects are what is sought. */
    private @Nullable Held inList(JsonToken token) throws IOException {
        switch (token) {
            case START_ARRAY -> open++;
            case END_ARRAY -> open--;
            case START_OBJECT -> {
                byte[] object = object();
                number++;
                return new Held.Ready(new Capture(file + "#" + number, MediaType.JSON.label(), object, shared));
            }
            default -> {}
        }
        return null;
    }

    private @Nullable Held outside(JsonToken token) throws IOException {
        switch (token) {
            case START_ARRAY -> enter();
            case START_OBJECT -> wrapping.writeStartObject();
            case END_OBJECT -> {
                wrapping.writeEndObject();
                return json.getParsingContext().inRoot() ? whole() : null;
            }
            case FIELD_NAME -> field(json.currentName());
            default -> {}
        }
        return null;
    }

    private void enter() {
        lists++;
        open = 1;
    }

    private void field(String name) throws IOException {
        JsonToken value = json.nextToken();
        if (value == JsonToken.START_ARRAY && LISTS.contains(name)) {
            enter();
        } else if (value == JsonToken.START_OBJECT && WRAPPERS.contains(name)) {
            wrapping.writeFieldName(name);
            wrapping.writeStartObject();
        } else {
            share(name, value);
            tells |= value == JsonToken.VALUE_STRING && TEXTS.contains(name) && json.getTextLength() > LONG;
            wrapping.writeFieldName(name);
            copy(wrapping, wrapper);
        }
    }

    /** A feed's own title stands for the outlet of its items. */
    private void share(String name, @Nullable JsonToken value) throws IOException {
        boolean named = value == JsonToken.VALUE_STRING && FEED_NAMES.contains(name);
        if (named && !json.getText().isBlank()) {
            shared.add(new Declared(Declared.Field.OUTLET, json.getText().strip(), Declared.Basis.FEED));
        }
    }

    /** An object, unless it only wrapped a list. */
    private @Nullable Held whole() throws IOException {
        wrapping.flush();
        byte[] content = wrapper.toByteArray();
        wrapper.reset();
        boolean wrapped = lists > 0 && !tells;
        lists = 0;
        tells = false;
        shared.clear();
        if (wrapped) {
            return null;
        }
        number++;
        return new Held.Ready(new Capture(number == 1 ? file : file + "#" + number, MediaType.JSON.label(), content));
    }

    private byte[] object() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(bytes)) {
            copy(generator, bytes);
        }
        return bytes.toByteArray();
    }

    /** Copies the value the parser stands on, up to the limit of a capture. */
    private void copy(JsonGenerator to, ByteArrayOutputStream bytes) throws IOException {
        int depth = 0;
        do {
            to.copyCurrentEvent(json);
            depth += json.currentToken().isStructStart()
                    ? 1
                    : json.currentToken().isStructEnd() ? -1 : 0;
            if (bytes.size() > limit) {
                throw new Refused(
                        "holds an object of more than the %,d bytes a capture may have".formatted(limit),
                        "split it: one report an object");
            }
        } while (depth > 0 && json.nextToken() != null);
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
