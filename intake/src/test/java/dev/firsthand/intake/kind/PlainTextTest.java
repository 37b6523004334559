package dev.firsthand.intake.kind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.model.Capture;
import dev.firsthand.model.Rejected;
import dev.firsthand.model.Rendered;
import dev.firsthand.model.Rendering;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    private static final String TEXT =
            "The minister said on Monday that the café would reopen in May. “We have waited long enough,” she said. "
                    + "Her party – the smallest of the three – wants the law changed, and its leader’s aides agree.";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE", "windows-1252"})
    void aTextIsReadInWhateverEncodingItWasSaved(String charset) {
        String marked = charset.equals("UTF-32LE") ? "\uFEFF" + TEXT : TEXT;

        assertThat(text(marked.getBytes(Charset.forName(charset))).replace("\uFEFF", ""))
                .isEqualTo(TEXT);
    }

    @Test
    void theTextIsTheContentToTheLastCharacter() {
        String text = "\uFEFFOne\r\ntwo\rthree\u00A0\u200B\n\n \u0001 \uD83D\uDE00 \u05D0";

        assertThat(text(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
    }

    @Test
    void damagedUtf8IsRejectedWithTheByte() {
        byte[] content = "“Quite so” – a “quote” and an é".getBytes(StandardCharsets.UTF_8);
        content[15] = (byte) 0xFF;

        assertThat(reason(content)).isEqualTo("is not valid UTF-8 at byte 15, and no other encoding fits");
    }

    @Test
    void aTextCutInsideACharacterIsRejected() {
        byte[] content = TEXT.getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(
                content, TEXT.substring(0, TEXT.indexOf('–')).getBytes(StandardCharsets.UTF_8).length + 2);

        assertThat(reason(cut)).contains("is not valid UTF-8 at byte " + (cut.length - 2));
    }

    @Test
    void aTextThatSpeaksOfPagesIsAText() {
        assertThat(text("Use <html> tags, he said.".getBytes(StandardCharsets.UTF_8)))
                .startsWith("Use");
    }

    @Test
    void whiteSpaceIsRejected() {
        assertThat(reason(" \r\n\t\u00A0\u200B\uFEFF".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("holds nothing but white space");
    }

    private static Rendered render(byte[] content) {
        return new PlainText().render(new Capture("a.txt", MediaType.of(content).label(), content));
    }

    private static String text(byte[] content) {
        return ((Rendering) render(content)).text().original();
    }

    private static String reason(byte[] content) {
        return ((Rejected) render(content)).reason();
    }
}
