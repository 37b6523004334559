package dev.firsthand.intake.container;

import dev.firsthand.intake.kind.MediaType;
import dev.firsthand.model.Rejected;
import java.io.IOException;
import java.io.InputStream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A sitemap or an OPML list: addresses of pages or feeds, and no text of theirs. Told as one thing that cannot be read. */
final class AddressList implements Contents {

    private final String file;
    private final boolean feeds;
    private final XmlEntries entries;
    private boolean told;

    AddressList(String file, MediaType type, InputStream in, int limit) throws IOException {
        this.file = file;
        feeds = type == MediaType.OPML;
        entries = new XmlEntries(in, limit, entries(type));
    }

    @Override
    public @Nullable Held next() throws IOException {
        if (told) {
            return null;
        }
        told = true;
        String first = "";
        for (Element entry = entries.next(); entry != null; entry = entries.next()) {
            first = first.isEmpty() ? address(entry) : first;
        }
        return new Held.Ready(new Rejected(
                file,
                "lists the addresses of %,d %s%s and holds no text of theirs"
                        .formatted(entries.count(), feeds ? "feed" : "page", entries.count() == 1 ? "" : "s"),
                first.isEmpty()
                        ? "give the pages themselves"
                        : "give it with --fetch to have these addresses fetched, the first being %s".formatted(first)));
    }

    /** Which elements of such a file name addresses. */
    static String entries(MediaType type) {
        return switch (type) {
            case OPML -> "outline[xmlUrl], outline[xmlurl]";
            case SITEMAP -> "url, sitemap";
            default -> Feed.ENTRIES;
        };
    }

    static String address(Element entry) {
        if (entry.tagName().equals("outline")) {
            return entry.attr("xmlUrl").isEmpty() ? entry.attr("xmlurl") : entry.attr("xmlUrl");
        }
        Element place = entry.selectFirst("> loc");
        return place == null ? "" : place.text();
    }

    @Override
    public void close() throws IOException {
        entries.close();
    }
}
