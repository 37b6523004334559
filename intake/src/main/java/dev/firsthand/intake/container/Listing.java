package dev.firsthand.intake.container;

import dev.firsthand.intake.kind.MediaType;
import dev.firsthand.intake.kind.Stamp;
import dev.firsthand.model.Capture;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The addresses that a feed, a sitemap or an OPML list names, pulled one by one. */
public final class Listing implements Closeable {

    private final String name;
    private final MediaType type;
    private final XmlEntries entries;
    private @Nullable Duration pause;

    /**
     * @param type one that {@link #isOne} knows
     * @param limit the most bytes an entry may have
     * @throws Refused if it is hostile
     */
    public Listing(String name, MediaType type, byte[] content, int limit) throws IOException {
        this.name = name;
        this.type = type;
        entries = new XmlEntries(new ByteArrayInputStream(content), limit, AddressList.entries(type));
    }

    /** Whether things of this type name addresses. */
    public static boolean isOne(MediaType type) {
        return type == MediaType.FEED || type == MediaType.OPML || type == MediaType.SITEMAP;
    }

    /**
     * The next entry that names an address; null at the end.
     *
     * @throws IOException if it cannot be read further
     */
    public @Nullable Listed next() throws IOException {
        for (Element entry = entries.next(); entry != null; entry = entries.next()) {
            pause = pause == null && type == MediaType.FEED ? FeedPause.of(entries.around()) : pause;
            Listed listed = type == MediaType.FEED ? ofFeed(entry) : ofList(entry);
            if (!listed.address().isBlank()) {
                return listed;
            }
        }
        return null;
    }

    private Listed ofFeed(Element element) {
        FeedEntry entry = new FeedEntry(element);
        String name = this.name + "#" + entries.count();
        Capture whole = entry.isWhole() ? Feed.capture(name, entry, entries.around()) : null;
        return new Listed(entry.address(), false, entry.changed(), whole);
    }

    private Listed ofList(Element element) {
        boolean isList = !element.tagName().toLowerCase(Locale.ROOT).equals("url");
        String changed = FeedEntry.text(element, "lastmod");
        Element published = element.selectFirst("news|publication_date");
        return new Listed(
                AddressList.address(element),
                isList,
                Stamp.of(changed.isEmpty() && published != null ? published.text() : changed),
                null);
    }

    /** How long a feed wants to be left alone after it was read; null if it does not say. Known after the first entry. */
    public @Nullable Duration pause() {
        return pause;
    }

    @Override
    public void close() throws IOException {
        entries.close();
    }
}
