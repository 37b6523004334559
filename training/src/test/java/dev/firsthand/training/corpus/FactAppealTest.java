package dev.firsthand.training.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.encoder.Head;
import dev.firsthand.encoder.Tokenizer;
import dev.firsthand.training.TinyBase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactAppealTest {

    private static final Tokenizer TOKENIZER = new Tokenizer(TinyBase.vocabulary());

    private static List<String> labels(Labelled labelled, Head head) {
        return Arrays.stream(labelled.labels(head)).mapToObj(head.labels()::get).toList();
    }

    @Test
    void tagsBecomeLabelsOfTheTokensBetweenThem() {
        Labelled text = FactAppeal.labelled(
                        "t",
                        "<Source:Unnamed:Official>The <Source_Attribute>ship</Source_Attribute> pilot</Source:Unnamed:Official>"
                                + " said <Fact_Appeal:Indirect_Quote>the water rose</Fact_Appeal:Indirect_Quote>.",
                        TOKENIZER)
                .orElseThrow();
        assertThat(labels(text, Head.NAMING))
                .containsExactly("unnamed", "unnamed", "unnamed", "none", "none", "none", "none", "none");
        assertThat(labels(text, Head.KIND).subList(0, 4)).containsExactly("official", "official", "official", "none");
        assertThat(labels(text, Head.CIRCUMSTANCE).subList(0, 3)).containsExactly("none", "attribute", "none");
        assertThat(labels(text, Head.APPEAL))
                .containsExactly("none", "none", "none", "none", "indirect", "indirect", "indirect", "none");
    }

    @Test
    void aFactWithoutAppealHasNoLabels() {
        Labelled text = FactAppeal.labelled("t", "<Fact_No_Appeal>The ship sank.</Fact_No_Appeal>", TOKENIZER)
                .orElseThrow();
        assertThat(labels(text, Head.APPEAL)).containsOnly("none").hasSize(4);
    }

    @Test
    void aCodePointBeyondTheBasicPlaneMovesNoLabel() {
        Labelled text = FactAppeal.labelled("t", "😀 <Recipient>us</Recipient> .", TOKENIZER)
                .orElseThrow();
        assertThat(labels(text, Head.CIRCUMSTANCE)).containsExactly("none", "recipient", "none");
    }

    @Test
    void quotedFieldsMayHoldCommasAndQuotationMarks(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("t.csv");
        Files.writeString(
                file,
                "sentence,annotation\nx,\"<Fact_Appeal:Direct_Quote>\"\"The ship, sank,\"\"</Fact_Appeal:Direct_Quote> Anna said.\"\n");
        List<Labelled> texts = FactAppeal.read(file, TOKENIZER);
        assertThat(texts).hasSize(1);
        assertThat(labels(texts.getFirst(), Head.APPEAL))
                .containsExactly(
                        "direct", "direct", "direct", "direct", "direct", "direct", "direct", "none", "none", "none");
    }
}
