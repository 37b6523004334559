package dev.firsthand.intake.dump;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Tells JSON that holds reports from other data: among its first fields are a text, and a title or where or when it appeared. */
public final class DumpShape {

    private static final Pattern TOLD = Pattern.compile(
            "\"(?:articleBody|text|maintext|body|content|content_html|content_text|article|full_text)\"\\s{0,9}:\\s{0,9}[\"{\\[]");
    private static final Pattern TITLED = Pattern.compile("\"(?:title|headline|name)\"\\s{0,9}:\\s{0,9}\"");
    private static final Pattern PUBLISHED = Pattern.compile(
            "\"(?:url|link|canonical_url|date|date_?[pP]ublish(?:ed)?|published_?[aA]t|published|publish_date|pubDate|source"
                    + "|publisher|site|outlet)\"\\s{0,9}:");

    /** The list of pages in a WACZ file, whose web archives hold the pages themselves. */
    private static final Pattern INDEX = Pattern.compile("\\{\\s{0,9}\"format\"\\s{0,9}:\\s{0,9}\"json-pages-");

    private DumpShape() {}

    /** Whether data that begins so may hold reports. */
    public static boolean isOne(byte[] head) {
        String text = new String(head, StandardCharsets.UTF_8);
        return !INDEX.matcher(text).lookingAt()
                && TOLD.matcher(text).find()
                && (TITLED.matcher(text).find() || PUBLISHED.matcher(text).find());
    }
}
