package dev.firsthand.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordSchemaTest {

    private static final JsonSchema SCHEMA = schema();

    private static final String POST = """
            Harbour wall gives way in storm
            By Tess Orrin
            4 March 2024

            The harbour wall at Pennick gave way on Sunday night, the council said.

            “We had asked for that wall to be mended for years,” said Ada Tregear, a fisherwoman 🐟 of the town. “Nobody listened.”

            The builder, Stannock Walls, declined to comment.
            """;

    private static final String GAZETTE = """
            Pennick Gazette

            PENNICK, March 5 - A wall of the harbour fell on Sunday. Ada Tregear said nobody had listened.

            "We had asked for that wall to be mended for years," she told the Pennick Gazette. The council denied that it had been warned.
            """;

    private static JsonSchema schema() {
        try (InputStream in = RecordWriter.class.getResourceAsStream("records.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> faults(JsonNode record) {
        return SCHEMA.validate(record).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    @Test
    void everyRecordOfARealReadingFitsTheSchema() throws IOException {
        List<JsonNode> records = Records.of(POST, GAZETTE);

        assertThat(records).allSatisfy(record -> assertThat(faults(record)).isEmpty());
        assertThat(records.stream().map(record -> record.get("type").asText()).collect(Collectors.toSet()))
                .contains("format", "report", "statement", "date", "story", "speaker", "utterance", "rejected");
    }

    @Test
    void everyRecordOfAStoryWithEverythingInItFitsTheSchema() throws IOException {
        List<JsonNode> records = Records.lines(List.of(Everything.story()), List.of());

        assertThat(records).allSatisfy(record -> assertThat(faults(record)).isEmpty());
        assertThat(records.stream().map(record -> record.get("type").asText()))
                .containsExactly(
                        "format", "report", "statement", "date", "story", "speaker", "copy", "utterance", "claim");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "statement", "date", "story", "speaker", "copy", "utterance", "claim"})
    void aFieldThatTheSchemaDoesNotKnowIsAFault(String type) throws IOException {
        ObjectNode record = first(type);
        record.put("colour", "red");

        assertThat(faults(record)).anyMatch(fault -> fault.contains("colour"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "statement", "date", "story", "speaker", "copy", "utterance", "claim"})
    void aFieldThatIsMissingIsAFault(String type) throws IOException {
        ObjectNode record = first(type);
        String last = record.fieldNames().next();
        for (String field :
                record.properties().stream().map(entry -> entry.getKey()).toList()) {
            last = field;
        }
        record.remove(last);
        String missing = last;

        assertThat(faults(record)).anyMatch(fault -> fault.contains(missing));
    }

    @Test
    void aWordThatIsNoStanceIsAFault() throws IOException {
        ObjectNode statement = first("statement");
        statement.put("stance", "shrugs");

        assertThat(faults(statement)).isNotEmpty();
    }

    @Test
    void aStatementWithoutContentIsAFault() throws IOException {
        ObjectNode statement = first("statement");
        statement.putArray("content");

        assertThat(faults(statement)).isNotEmpty();
    }

    @Test
    void aTypeThatNobodyKnowsIsAFault() {
        ObjectNode record = new ObjectMapper().createObjectNode().put("type", "rumour");

        assertThat(faults(record)).isNotEmpty();
    }

    private static ObjectNode first(String type) throws IOException {
        return Records.lines(List.of(Everything.story()), List.of()).stream()
                .filter(record -> record.get("type").asText().equals(type))
                .map(ObjectNode.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
