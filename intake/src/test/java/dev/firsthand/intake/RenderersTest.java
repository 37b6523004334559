package dev.firsthand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.intake.kind.MediaType;
import dev.firsthand.model.Capture;
import dev.firsthand.model.Rejected;
import dev.firsthand.model.Rendering;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenderersTest {

    private final Renderers renderers = new Renderers();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {\\rtf1 News}                       | is an RTF document (application/rtf), which Firsthand does not read yet
            <!doctype html><title>News</title>  | is a page that shows no text
            <?xml version="1.0"?><nitf>         | is XML (application/xml), which Firsthand does not read yet
            """)
    void whatCannotBeReadIsRejectedByWhatItIs(String content, String reason) {
        assertThat(reason(content.getBytes(StandardCharsets.UTF_8))).isEqualTo(reason);
    }

    @Test
    void binaryDataIsRejected() {
        byte[] noise = new byte[10_000];
        new Random(1).nextBytes(noise);

        assertThat(reason(noise))
                .isEqualTo("is binary data (application/octet-stream), which Firsthand does not read yet");
    }

    @Test
    void nothingIsRejected() {
        assertThat(reason(new byte[0])).isEqualTo("is empty");
    }

    @Test
    void theKindIsFoundFromTheContentAndNotFromTheName() {
        byte[] content = "A report.".getBytes(StandardCharsets.UTF_8);

        assertThat(renderers.render(new Capture("a.pdf", MediaType.of(content).label(), content)))
                .isInstanceOf(Rendering.class);
    }

    private String reason(byte[] content) {
        return ((Rejected)
                        renderers.render(new Capture("a", MediaType.of(content).label(), content)))
                .reason();
    }
}
