package dev.firsthand.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LooseJsonTest {

    @Test
    void jsonIsRead() {
        assertThat(LooseJson.read("{\"a\": [1, true, \"x\\u00e9\\n\\\"y\\\"\"], \"b\": {}}"))
                .isEqualTo(Map.of("a", List.of("1", "true", "xé\n\"y\""), "b", Map.of()));
    }

    @Test
    void brokenJsonIsReadAsFarAsItGoes() {
        assertThat(LooseJson.read("/* data */ {\"a\": \"two\nlines\",, \"b\": [1,,2,], c: d,"))
                .isEqualTo(Map.of("a", "two\nlines", "b", List.of("1", "2"), "c", "d"));
        assertThat(LooseJson.read("{\"a\": \"never ends")).isEqualTo(Map.of("a", "never ends"));
        assertThat(LooseJson.read("no data at all")).isEqualTo("");
    }
}
