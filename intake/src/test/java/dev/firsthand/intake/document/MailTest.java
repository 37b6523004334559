package dev.firsthand.intake.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.intake.kind.MediaType;
import dev.firsthand.model.Capture;
import dev.firsthand.model.PartKind;
import dev.firsthand.model.Rejected;
import dev.firsthand.model.Rendered;
import dev.firsthand.model.Rendering;
import dev.firsthand.model.Text;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class MailTest {

    private static final String HEAD = """
            Message-ID: <1@h.example>
            From: "Jane Roe, Harbour Post" <news@h.example>
            To: you@example.org
            Subject: =?UTF-8?Q?Ferries_stop_=E2=80=93_for_a?=
             =?UTF-8?Q?_week?=
            Date: Tue, 5 Mar 2024 06:07:08 +0100
            MIME-Version: 1.0
            """;

    /** Stands for the reading of pages: gives their source. */
    private final Mail mails = new Mail(
            page -> new Rendering(page.file(), Text.of(new String(page.content(), UTF_8)), List.of(), page.declared()));

    @Test
    void senderSubjectAndDateAreDeclared() {
        assertThat(rendering(HEAD + "\nAll crossings stopped.\n").declared())
                .extracting(each -> each.field() + " " + each.value())
                .containsExactly(
                        "HEADLINE Ferries stop – for a week",
                        "AUTHOR Jane Roe",
                        "OUTLET Harbour Post",
                        "PUBLISHED 2024-03-05T06:07:08+01:00");
    }

    @Test
    void plainTextIsReadBelowItsSubjectWithItsBrokenLinesMended() {
        Rendering rendering = rendering(HEAD + """
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                All crossings of the bay were stopped on Monday after=
                 two engines
                failed within an hour, the ferry line said in a
                statement.

                - one
                - two
                """);

        assertThat(rendering.text().original())
                .isEqualTo(
                        "Ferries stop – for a week\n\nAll crossings of the bay were stopped on Monday after two engines"
                                + " failed within an hour, the ferry line said in a statement.\n\n- one\n- two");
        assertThat(PdfTest.slices(rendering, PartKind.HEADLINE)).containsExactly("Ferries stop – for a week");
    }

    @Test
    void thePageOfAMailIsPreferredToItsPlainTextAndItsAttachments() {
        assertThat(rendering(HEAD + """
                Content-Type: multipart/mixed; boundary=out

                --out
                Content-Type: multipart/alternative; boundary=in

                --in
                Content-Type: text/plain

                Plain.
                --in
                Content-Type: text/html; charset=iso-8859-1
                Content-Transfer-Encoding: base64

                PHA+Q2Fm6TwvcD4=
                --in--
                --out
                Content-Type: text/html
                Content-Disposition: attachment; filename=a.html

                <p>A much longer attachment that is no part of the mail.</p>
                --out--
                """).text().original()).isEqualTo("\uFEFF<p>Café</p>");
    }

    @Test
    void aSavedPageDeclaresWhereAndWhenItWasSaved() {
        String saved = """
                From: <Saved by a browser>
                Snapshot-Content-Location: https://h.example/1
                Subject: Ferries stop
                Date: Tue, 5 Mar 2024 06:07:08 -0000
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary="b"

                --b
                Content-Type: text/html
                Content-Location: https://h.example/1

                <p>All crossings stopped.</p>
                --b
                Content-Type: text/css

                p { color: red }
                --b--
                """;
        Rendering rendering =
                (Rendering) mails.render(new Capture("a", MediaType.MHTML.label(), saved.getBytes(UTF_8)));

        assertThat(rendering.text().original()).startsWith("<p>All crossings stopped.</p>");
        assertThat(rendering.declared())
                .extracting(each -> each.field() + " " + each.value())
                .containsExactly("URL https://h.example/1", "CAPTURED 2024-03-05T06:07:08Z");
    }

    @Test
    void lettersOfOldEncodingsAreRead() {
        byte[] mail = (HEAD + "\nCaf\u00e9 owners said so.\n").getBytes(ISO_8859_1);

        assertThat(((Rendering) render(mail)).text().original()).endsWith("Café owners said so.");
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void mailsWithoutTextOrWithoutEndAreRejected() {
        String nested = "Content-Type: message/rfc822\n\n".repeat(5000);
        String fields = "X-A: b\n".repeat(200_000);

        assertThat(render((HEAD + "Content-Type: image/png\n\nxx").getBytes(UTF_8)))
                .isEqualTo(new Rejected("a", "is an e-mail without text", "give a file with the text of a report"));
        assertThat(render((HEAD + nested + "News.").getBytes(UTF_8))).isInstanceOf(Rejected.class);
        assertThat(render((HEAD + fields + "\nNews.").getBytes(UTF_8))).isInstanceOf(Rejected.class);
    }

    private Rendering rendering(String mail) {
        return (Rendering) render(mail.getBytes(UTF_8));
    }

    private Rendered render(byte[] mail) {
        return mails.render(new Capture("a", MediaType.MAIL.label(), mail));
    }
}
