package dev.firsthand.intake.container;

import java.time.Duration;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * How often a feed changes, by itself: {@code ttl} of <a href="https://www.rssboard.org/rss-specification">RSS 2.0</a> in
 * minutes, {@code sy:updatePeriod} and {@code sy:updateFrequency} of RSS 1.0's syndication module.
 */
final class FeedPause {

    private static final String NUMBER = "[1-9]\\d{0,5}";

    private FeedPause() {}

    static @Nullable Duration of(Element feed) {
        for (Element channel : feed.select("channel, feed")) {
            String ttl = FeedEntry.text(channel, "ttl");
            if (ttl.matches(NUMBER)) {
                return Duration.ofMinutes(Long.parseLong(ttl));
            }
            Duration period = period(FeedEntry.text(channel, "sy:updatePeriod"));
            if (period != null) {
                String often = FeedEntry.text(channel, "sy:updateFrequency");
                return period.dividedBy(often.matches(NUMBER) ? Long.parseLong(often) : 1);
            }
        }
        return null;
    }

    private static @Nullable Duration period(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "hourly" -> Duration.ofHours(1);
            case "daily" -> Duration.ofDays(1);
            case "weekly" -> Duration.ofDays(7);
            case "monthly" -> Duration.ofDays(30);
            case "yearly" -> Duration.ofDays(365);
            default -> null;
        };
    }
}
