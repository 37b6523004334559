package dev.firsthand.intake.container;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.firsthand.intake.dump.JsonDialect;
import dev.firsthand.intake.kind.Characters;
import dev.firsthand.intake.kind.MediaType;
import dev.firsthand.model.Capture;
import dev.firsthand.model.Declared;
import dev.firsthand.model.Intaken;
import dev.firsthand.model.Rejected;
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

    private final String file;
    private final JsonParser json;
    private final ByteArrayOutputStream wrapper = new ByteArrayOutputStream();
    private final JsonGenerator wrapping;
    private final List<Declared> shared = new ArrayList<>();
    private final int limit;
    private int lists;
    private boolean tells;
    private boolean fits = true;
    private int open;
    private int number;

    JsonItems(String file, InputStream in, int limit) throws IOException {
        this.file = file;
        this.limit = limit;
        json = JsonDialect.FACTORY.createParser(in);
        wrapping = JsonDialect.FACTORY.createGenerator(wrapper);
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
                return new Held.Ready(object());
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
            keep(name);
        }
    }

    private void keep(String name) throws IOException {
        if (fits) {
            wrapping.writeFieldName(Characters.mended(name));
            fits = copy(wrapping, wrapper);
        } else {
            json.skipChildren();
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
        boolean large = !fits;
        boolean wrapped = lists > 0 && !tells && !large;
        fits = true;
        lists = 0;
        tells = false;
        shared.clear();
        if (wrapped) {
            return null;
        }
        number++;
        String name = number == 1 ? file : file + "#" + number;
        return new Held.Ready(large ? tooLarge(name) : new Capture(name, MediaType.JSON.label(), content));
    }

    /** The object the parser stands on. One that is too large is passed, so that it harms no other. */
    private Intaken object() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = JsonDialect.FACTORY.createGenerator(bytes)) {
            copy(generator, bytes);
        }
        number++;
        String name = file + "#" + number;
        return bytes.size() <= limit
                ? new Capture(name, MediaType.JSON.label(), bytes.toByteArray(), shared)
                : tooLarge(name);
    }

    private Rejected tooLarge(String name) {
        return new Rejected(
                name,
                "is an object of more than the %,d bytes a capture may have".formatted(limit),
                "split it: one report an object");
    }

    /** Copies the value the parser stands on, whole unless it is larger than a capture may be; it is passed in any case. */
    private boolean copy(JsonGenerator to, ByteArrayOutputStream bytes) throws IOException {
        int depth = 0;
        do {
            JsonToken token = json.currentToken();
            if (bytes.size() <= limit) {
                copy(to, token);
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        } while (depth > 0 && json.nextToken() != null);
        return bytes.size() <= limit;
    }

    /** Numbers as they are written, as long ones take long to be counted; of texts only what can be written again. */
    private void copy(JsonGenerator to, JsonToken token) throws IOException {
        switch (token) {
            case FIELD_NAME -> to.writeFieldName(Characters.mended(json.currentName()));
            case VALUE_STRING -> to.writeString(Characters.mended(json.getText()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> to.writeNumber(json.getText());
            default -> to.copyCurrentEvent(json);
        }
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
