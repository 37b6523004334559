package dev.firsthand.intake.container;

import dev.firsthand.intake.kind.MediaType;
import dev.firsthand.model.Capture;
import dev.firsthand.model.Declared;
import dev.firsthand.model.Declared.Basis;
import dev.firsthand.model.Declared.Field;
import dev.firsthand.model.Rejected;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A feed, RSS of any version or Atom: each entry that holds its story is a capture of a page that consists of title and
 * content, and declares what the feed says of it. An entry with a teaser only is named with its address.
 */
final class Feed implements Contents {

    static final String ENTRIES = "*|item, *|entry";

    private final String file;
    private final XmlEntries entries;

    Feed(String file, InputStream in, int limit) throws IOException {
        this.file = file;
        entries = new XmlEntries(in, limit, ENTRIES);
    }

    @Override
    public @Nullable Held next() throws IOException {
        Element read = entries.next();
        if (read == null) {
            return null;
        }
        FeedEntry entry = new FeedEntry(read);
        String name = file + "#" + entries.count();
        return new Held.Ready(entry.isWhole() ? capture(name, entry, entries.around()) : teaser(name, entry));
    }

    static Capture capture(String name, FeedEntry entry, Element around) {
        List<Declared> declared = new ArrayList<>(entry.declared());
        for (Element channel : around.select("*|channel, *|feed")) {
            declare(declared, Field.OUTLET, FeedEntry.text(channel, "title"));
            declare(declared, Field.LANGUAGE, FeedEntry.text(channel, "language", "dc:language"));
            declare(declared, Field.LANGUAGE, channel.attr("xml:lang"));
        }
        return new Capture(name, MediaType.HTML.label(), entry.page().getBytes(StandardCharsets.UTF_8), declared);
    }

    private static void declare(List<Declared> declared, Field field, String value) {
        if (!value.isBlank()) {
            declared.add(new Declared(field, value, Basis.FEED));
        }
    }

    private static Rejected teaser(String name, FeedEntry entry) {
        return new Rejected(
                name,
                "is an entry that holds a teaser only (“%s”)".formatted(entry.title()),
                entry.address().isEmpty()
                        ? "give the page it leads to"
                        : "give the page %s, or the feed with --fetch".formatted(entry.address()));
    }

    @Override
    public void close() throws IOException {
        entries.close();
    }
}
