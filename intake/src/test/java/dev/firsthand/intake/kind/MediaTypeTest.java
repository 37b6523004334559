package dev.firsthand.intake.kind;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A plain report. It has two sentences.                        | PLAIN_TEXT
            <b class="x">bold</b> at the start                           | HTML
            <blockchain> is no element                                   | PLAIN_TEXT
            <!-- saved --><html><body>                                   | HTML
            <?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html>        | HTML
            <?xml version="1.0"?><!-- a --><rss version="2.0">           | FEED
            <rdf:RDF xmlns="http://purl.org/rss/1.0/">                   | FEED
            <feed xmlns="http://www.w3.org/2005/Atom">                   | FEED
            <opml version="2.0">                                         | OPML
            <?xml version="1.0"?><urlset>                                | SITEMAP
            <?xml version="1.0"?><nitf>                                  | XML
            {"text": "A report"}                                         | JSON
            [{"text": "A report"}]                                       | JSON
            [EXCLUSIVE] The mayor resigned                               | PLAIN_TEXT
            {Photo} The mayor resigned                                   | PLAIN_TEXT
            [1] See below.                                               | PLAIN_TEXT
            From: A~Subject: B~Date: C~~A mail somebody pasted.          | PLAIN_TEXT
            Message-ID: <1@x>~From: A~Subject: B~~A mail.                | MAIL
            Received: from x~ by y~From: A~To: B~~A mail.                | MAIL
            From a@b Tue Mar 5 2024~Message-ID: <1>~From: A~To: B~~Mail. | MBOX
            MIME-Version: 1.0~Content-Type: multipart/related; x=y~~--   | MHTML
            WARC/1.0~WARC-Type: warcinfo                                 | WARC
            %PDF-1.4                                                     | PDF
            """)
    void charactersTellWhatTheyAre(String content, MediaType type) {
        assertThat(MediaType.of(content.replace("~", "\n").getBytes(ISO_8859_1)))
                .isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [Content_Types].xml word/document.xml | WORD
            [Content_Types].xml xl/workbook.xml   | SHEETS
            a/page.html                           | ZIP
            word/notes.html                       | ZIP
            """)
    void documentsAreToldFromOtherZipArchivesByWhatLiesInThem(String names, MediaType type) {
        assertThat(MediaType.of(("PK\u0003\u0004" + names).getBytes(ISO_8859_1)))
                .isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({"<html><body>, HTML", "'{\"a\": 1}', JSON", "News., PLAIN_TEXT"})
    void whatIsWrittenInUtf16IsToldToo(String content, MediaType type) {
        assertThat(MediaType.of(("\uFEFF" + content + " ".repeat(8)).getBytes(UTF_16LE)))
                .isEqualTo(type);
    }
}
