package dev.firsthand.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.encoder.Scheme;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelCardTest {

    @Test
    void nothingIsLeftOpen() throws IOException {
        Scheme scheme = new Scheme(TinyBase.vocabulary(), Map.of(), 60, 20);
        String card = ModelCard.of("tiny.onnx", new byte[2_500_000], Base.MINILM, scheme, "source 99.9");
        assertThat(card)
                .contains("`tiny.onnx`: 2.5 MB")
                .contains("at most 60 subwords, of which 20")
                .contains("all-minilm-l6-v2 (sentence-transformers, Apache-2.0)")
                .contains("source 99.9")
                .doesNotContainPattern("\\{\\w+}");
    }
}
