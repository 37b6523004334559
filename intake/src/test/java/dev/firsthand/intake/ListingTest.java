package dev.firsthand.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.intake.container.Listed;
import dev.firsthand.intake.container.Listing;
import dev.firsthand.intake.kind.MediaType;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingTest {

    @ParameterizedTest
    @CsvSource({
        "<ttl>90</ttl>,                                                                        PT1H30M",
        "<sy:updatePeriod>hourly</sy:updatePeriod>,                                            PT1H",
        "<sy:updatePeriod> daily </sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>, PT6H",
        "<sy:updatePeriod>often</sy:updatePeriod>,                                             ",
        "<ttl>soon</ttl>,                                                                      ",
        "'',                                                                                   ",
    })
    void aFeedSaysHowLongItWantsToBeLeftAlone(String said, @Nullable Duration pause) throws IOException {
        String feed =
                "<?xml version=\"1.0\"?><rss><channel>%s<item><link>/a</link></item></channel></rss>".formatted(said);

        try (Listing listing = listing(feed)) {
            assertThat(listing.next()).isEqualTo(new Listed("/a", false, null, null));
            assertThat(listing.pause()).isEqualTo(pause);
        }
    }

    @Test
    void theEntriesOfEachKindOfListNameAddresses() throws IOException {
        assertThat(
                        listed(
                                "<?xml version=\"1.0\"?><opml><body><outline text=\"N\"><outline xmlUrl=\"https://a.example/f\"/></outline></body></opml>"))
                .containsExactly(new Listed("https://a.example/f", true, null, null));
        assertThat(
                        listed(
                                "<?xml version=\"1.0\"?><sitemapindex><sitemap><loc>https://a.example/m</loc></sitemap></sitemapindex>"))
                .containsExactly(new Listed("https://a.example/m", true, null, null));
        assertThat(
                        listed(
                                "<?xml version=\"1.0\"?><urlset><url><loc> https://a.example/p </loc>"
                                        + "<news:news><news:publication_date>2026-03-02</news:publication_date></news:news></url></urlset>"))
                .containsExactly(new Listed("https://a.example/p", false, "2026-03-02", null));
        assertThat(
                        listed(
                                "<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><link rel=\"alternate\" href=\"/p\"/>"
                                        + "<updated>2026-03-02T10:00:00Z</updated></entry><entry><title>No address</title></entry></feed>"))
                .containsExactly(new Listed("/p", false, "2026-03-02T10:00:00Z", null));
    }

    private static List<Listed> listed(String list) throws IOException {
        List<Listed> all = new ArrayList<>();
        try (Listing listing = listing(list)) {
            for (Listed next = listing.next(); next != null; next = listing.next()) {
                all.add(next);
            }
        }
        return all;
    }

    private static Listing listing(String list) throws IOException {
        byte[] content = list.getBytes(UTF_8);
        MediaType type = MediaType.of(content);
        assertThat(Listing.isOne(type)).isTrue();
        return new Listing("list", type, content, 1 << 20);
    }
}
