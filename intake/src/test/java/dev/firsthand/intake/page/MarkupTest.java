package dev.firsthand.intake.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.model.Capture;
import org.junit.jupiter.api.Test;

class MarkupTest {

    private static final String PAGE = "<html><body><p>%s</p><p>The café reopened in May.</p></body></html>"
            .formatted("The pier is old. ".repeat(2000));

    @Test
    void pagesAreReadAlikeWhileTheyAreDecodedAndAfter() {
        for (byte[] content : new byte[][] {PAGE.getBytes(UTF_8), PAGE.getBytes(ISO_8859_1), PAGE.getBytes(UTF_16LE)}) {
            Markup markup = Markup.of(new Capture("page.html", "text/html", content));

            assertThat(markup.parsed().html()).isEqualTo(Markup.parsed(PAGE).html());
            assertThat(markup.text()).isEqualTo(PAGE);
        }
    }

    @Test
    void whatAServerSaidBeforeThePageIsNoPartOfIt() {
        String answer = "\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n";
        Markup markup = Markup.of(new Capture("page.html", "text/html", (answer + PAGE).getBytes(UTF_8)));

        assertThat(markup.parsed().html()).isEqualTo(Markup.parsed(PAGE).html());
        assertThat(markup.text()).isEqualTo(PAGE);
    }
}
