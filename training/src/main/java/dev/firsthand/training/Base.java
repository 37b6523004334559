package dev.firsthand.training;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.firsthand.encoder.Vocabulary;
import dev.firsthand.training.onnx.BaseModel;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The encoders to begin with; each lies in a Maven artefact of langchain4j. */
enum Base {
    /** 12 layers. */
    BGE("bge-small-en-v1.5", "BAAI, MIT"),
    /** 12 layers. */
    E5("e5-small-v2", "intfloat, MIT"),
    /** 6 layers. */
    MINILM("all-minilm-l6-v2", "sentence-transformers, Apache-2.0");

    private final String name;
    private final String licence;

    Base(String name, String licence) {
        this.name = name;
        this.licence = licence;
    }

    /** Who published it, and under which licence by its model card. */
    String licence() {
        return licence;
    }

    /** The name under which it was published. */
    String publishedAs() {
        return name;
    }

    /** Its weights. */
    BaseModel model() {
        return BaseModel.resource(name + ".onnx");
    }

    /** Its weights with these layers only; with all if none is named. */
    BaseModel model(List<Integer> layers) {
        return layers.isEmpty() ? model() : model().keeping(layers);
    }

    /** Its vocabulary. */
    Vocabulary vocabulary() throws IOException {
        try (InputStream in = Base.class.getResourceAsStream("/" + name + "-tokenizer.json")) {
            if (in == null) {
                throw new IOException("no vocabulary of %s on the class path".formatted(name));
            }
            return vocabulary(in);
        }
    }

    /** The field {@code model.vocab} of a tokenizer's description: subwords and their numbers. */
    private static Vocabulary vocabulary(InputStream json) throws IOException {
        List<String> subwords = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.FIELD_NAME && "vocab".equals(parser.currentName())) {
                    parser.nextToken();
                    while (parser.nextToken() == JsonToken.FIELD_NAME) {
                        String subword = parser.currentName();
                        int number = parser.nextIntValue(-1);
                        while (subwords.size() <= number) {
                            subwords.add("");
                        }
                        subwords.set(number, subword);
                    }
                }
            }
        }
        return new Vocabulary(subwords);
    }
}
