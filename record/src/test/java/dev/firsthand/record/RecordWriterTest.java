package dev.firsthand.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordWriterTest {

    @Test
    void offsetsCountCodePointsSoThatAnEmojiIsOne() throws IOException {
        List<JsonNode> records = Records.lines(List.of(Everything.story()), List.of());
        int[] points = records.get(1).get("text").asText().codePoints().toArray();
        JsonNode statement = records.get(2);

        assertThat(slice(points, statement.get("source").get(0))).isEqualTo("Ada");
        assertThat(slice(points, statement.get("cue").get(0))).isEqualTo("said");
        assertThat(slice(points, statement.get("content").get(0))).isEqualTo("“no”");
        assertThat(slice(points, records.get(3).get("span"))).isEqualTo("Sunday");
    }

    private static String slice(int[] points, JsonNode span) {
        int start = span.get(0).asInt();
        return new String(points, start, span.get(1).asInt() - start);
    }

    @Test
    void wordsOfASpanBeyondAnEmojiAreTheRightWords() throws IOException {
        JsonNode statement =
                Records.lines(List.of(Everything.story()), List.of()).get(2);

        assertThat(statement.get("addressee").asText()).isEqualTo("Ada");
    }

    @Test
    void whatAStatementRestsOnIsToldWithItsWords() throws IOException {
        JsonNode statement =
                Records.lines(List.of(Everything.story()), List.of()).get(2);

        assertThat(statement.at("/unnamed/reason/text").asText()).isEqualTo("Sunday");
        assertThat(statement.at("/unnamed/speaking").asInt()).isEqualTo(1);
        assertThat(statement.at("/answers/words/text").asText()).isEqualTo("“no”");
        assertThat(statement.at("/answers/statement").asText()).isEqualTo("r1-s0");
        assertThat(statement.at("/sourcing/rung").asText()).isEqualTo("relayed");
        assertThat(statement.at("/sourcing/beneath").asText()).isEqualTo("described");
    }

    @Test
    void noRecordNamesAFieldTwice() throws IOException {
        StringWriter out = new StringWriter();
        try (RecordWriter records = new RecordWriter(out)) {
            records.write(Everything.story());
        }

        assertThat(out.toString().lines())
                .allSatisfy(line -> assertThat(line.split("\"type\":", -1)).hasSize(2));
    }

    @Test
    void everyLineEndsAndNoneIsEmpty() throws IOException {
        StringWriter out = new StringWriter();
        try (RecordWriter records = new RecordWriter(out)) {
            records.write(Everything.story());
        }

        assertThat(out.toString())
                .startsWith("{\"type\":\"format\",\"version\":1}\n{")
                .endsWith("}\n");
        assertThat(out.toString()).doesNotContain("\n\n");
    }

    @Test
    void anEditionIsARecordThatFitsTheSchema() throws IOException {
        JsonNode edition = Records.of(Everything.edition());

        assertThat(edition.toString())
                .isEqualTo(
                        "{\"type\":\"edition\",\"address\":\"https://a.example/1\",\"at\":\"2026-03-02T10:00:00Z\","
                                + "\"capture\":\"kept/b.warc.gz\",\"before\":\"kept/a.warc.gz\",\"outlet\":\"Post\","
                                + "\"headline\":\"🐟\",\"changes\":[{\"before\":[{\"text\":\"Three.\",\"span\":[0,6]}],\"after\":[{\"text\":\"Sunday\",\"span\":[11,17]}]}]}");
        assertThat(RecordSchemaTest.faults(edition)).isEmpty();
    }

    @Test
    void aRejectedInputIsARecordToo() throws IOException {
        assertThat(Records.of().get(1).toString())
                .isEqualTo(
                        "{\"type\":\"rejected\",\"file\":\"x.bin\",\"reason\":\"is binary\",\"remedy\":\"give a text\",\"again\":null}");
    }
}
