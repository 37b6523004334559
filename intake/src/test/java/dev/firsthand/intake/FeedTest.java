package dev.firsthand.intake;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.model.Capture;
import dev.firsthand.model.Declared;
import dev.firsthand.model.Intaken;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class FeedTest {

    private static final String STORY = "<p>The ferry line stopped all crossings on Monday.</p>".repeat(8);

    private static final String RSS = """
            <?xml version="1.0" encoding="%s"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>Harbour Post</title><language>en-gb</language>
            <item><title>Ferries &amp; trains stop&nbsp;running</title><link>https://h.example/1</link>
              <dc:creator>Jane Roe</dc:creator><pubDate>Tue, 5 Mar 2024 06:07:08 EST</pubDate>
              <description>Short.</description><content:encoded><![CDATA[%s]]></content:encoded></item>
            <item><title>Harbour closed</title><link>https://h.example/2</link><description>All of it…</description></item>
            </channel></rss>
            """;

    @Test
    void anEntryOfRssIsAPageThatDeclaresWhatTheFeedSays() {
        Capture capture = (Capture) take(RSS.formatted("UTF-8", STORY)).getFirst();

        assertThat(capture.file()).isEqualTo("-#1");
        assertThat(capture.mediaType()).isEqualTo("text/html");
        assertThat(new String(capture.content(), UTF_8))
                .contains("<h1>Ferries &amp; trains stop")
                .contains(STORY);
        assertThat(capture.declared())
                .containsExactly(
                        feed(Declared.Field.URL, "https://h.example/1"),
                        feed(Declared.Field.HEADLINE, "Ferries & trains stop running"),
                        feed(Declared.Field.AUTHOR, "Jane Roe"),
                        feed(Declared.Field.PUBLISHED, "2024-03-05T06:07:08-05:00"),
                        feed(Declared.Field.OUTLET, "Harbour Post"),
                        feed(Declared.Field.LANGUAGE, "en-gb"));
    }

    @Test
    void anEntryWithATeaserOnlyIsNamedWithItsAddress() {
        assertThat(SupplyTest.taken(RSS.formatted("UTF-8", STORY).getBytes(UTF_8))
                        .getLast())
                .isEqualTo("-#2: is an entry that holds a teaser only (“Harbour closed”);"
                        + " give the page https://h.example/2, or the feed with --fetch");
    }

    @Test
    void anEntryOfAtomIsReadWhicheverWayItsContentIsWritten() {
        String xhtml = "<content type=\"xhtml\"><div>%s</div></content>".formatted(STORY);
        String html = "<content type=\"html\"><![CDATA[%s]]></content>".formatted(STORY);

        for (String content : List.of(xhtml, html)) {
            Capture capture = (Capture) take(atom(content)).getFirst();
            assertThat(new String(capture.content(), UTF_8))
                    .contains("<p>The ferry line stopped all crossings on Monday.</p>");
            assertThat(capture.declared())
                    .contains(
                            feed(Declared.Field.URL, "https://l.example/1"),
                            feed(Declared.Field.HEADLINE, "Ferries stop"),
                            feed(Declared.Field.AUTHOR, "Max Bauer"),
                            feed(Declared.Field.PUBLISHED, "2024-03-05T06:07:08Z"),
                            feed(Declared.Field.MODIFIED, "2024-03-06"),
                            feed(Declared.Field.OUTLET, "Lake Times"));
        }
    }

    @Test
    void aFeedIsReadInItsOwnCharset() {
        String feed = RSS.formatted("UTF-16", STORY.replace("ferry", "férry"));

        Capture capture = (Capture) taken(feed.getBytes(UTF_16)).getFirst();

        assertThat(new String(capture.content(), UTF_8)).contains("férry");
    }

    @Test
    void aFeedThatBreaksOffKeepsWhatCameBefore() {
        String feed = RSS.formatted("UTF-8", STORY);

        assertThat(take(feed.substring(0, feed.indexOf("Harbour closed"))).getFirst())
                .isInstanceOf(Capture.class);
    }

    @Test
    void entitiesOfItsOwnAreRefused() {
        String attack = """
                <?xml version="1.0"?>
                <!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY x SYSTEM "file:///etc/hostname">]>
                <rss><channel><item><title>&b;&x;</title></item></channel></rss>
                """;

        assertThat(SupplyTest.taken(attack.getBytes(UTF_8)))
                .containsExactly("-: declares entities of its own, which news never does and attacks do;"
                        + " take the declarations out if you trust it");
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void anEntryWithoutEndAndNestingWithoutEndAreRefusedOrSurvived() {
        String endless = "<rss><channel><item><title>" + "x".repeat(6 << 20);
        String deep = "<rss><channel><item>" + "<a>".repeat(100_000);

        assertThat(SupplyTest.taken(endless.getBytes(UTF_8)))
                .containsExactly("-: holds an entry of more than the 4,194,304 bytes a capture may have;"
                        + " split it: one report an entry");
        assertThat(SupplyTest.taken(deep.getBytes(UTF_8))).hasSize(1);
    }

    private static String atom(String content) {
        return """
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Lake Times</title>
                <entry><title type="html">Ferries &lt;b&gt;stop&lt;/b&gt;</title><link rel="self" href="https://l.example/s"/>
                <link href="https://l.example/1"/><published>2024-03-05T06:07:08Z</published><updated>2024-03-06</updated>
                <author><name>Max Bauer</name></author>%s</entry></feed>
                """.formatted(content);
    }

    private static Declared feed(Declared.Field field, String value) {
        return new Declared(field, value, Declared.Basis.FEED);
    }

    private static List<Intaken> take(String feed) {
        return taken(feed.getBytes(UTF_8));
    }

    private static List<Intaken> taken(byte[] feed) {
        return new Paths(new ByteArrayInputStream(feed), 4 << 20).take(List.of("-"));
    }
}
