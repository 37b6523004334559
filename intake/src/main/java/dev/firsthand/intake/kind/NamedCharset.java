package dev.firsthand.intake.kind;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The charset that a server, a mail or a page names: meant as browsers take the name
 * (<a href="https://encoding.spec.whatwg.org/#names-and-labels">Encoding Standard</a>), and believed only as far as the
 * bytes bear it out.
 */
public final class NamedCharset {

    private static final Pattern QUOTES = Pattern.compile("^[\"']|[\"']$");

    /** Names of small charsets under which everybody writes the larger ones. */
    private static final Map<String, String> LARGER = Map.ofEntries(
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("iso-8859-11", "x-windows-874"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("big5", "Big5-HKSCS"));

    private static final byte ESCAPE = 0x1B;

    private NamedCharset() {}

    /** The charset of that name; null if there is none, or if it is ASCII, which tells nothing of other bytes. */
    public static @Nullable Charset of(String name) {
        try {
            Charset named = Charset.forName(QUOTES.matcher(name.strip()).replaceAll(""));
            String larger = LARGER.get(named.name().toLowerCase(Locale.ROOT));
            Charset meant = larger != null && Charset.isSupported(larger) ? Charset.forName(larger) : named;
            return meant.equals(StandardCharsets.US_ASCII) ? null : meant;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    /**
     * Whether these bytes, which show no Unicode encoding by themselves, may be written in it: two or four bytes a letter
     * leave a zero somewhere, and what says to be UTF-8 is more of it than not.
     */
    static boolean fits(Charset named, byte[] content) {
        if (isWide(named)) {
            return holds(content, (byte) 0);
        }
        return !named.equals(StandardCharsets.UTF_8) || !Utf8Damage.of(content).isRather8Bit();
    }

    /** Whether letters are told by escapes before them, so that every byte is one of ASCII. */
    static boolean isEscaped(Charset named, byte[] content) {
        return named.name().startsWith("ISO-2022") && holds(content, ESCAPE);
    }

    private static boolean isWide(Charset named) {
        String name = named.name().toUpperCase(Locale.ROOT).replace("X-", "");
        return name.startsWith("UTF-16") || name.startsWith("UTF-32") || name.startsWith("ISO-10646-UCS");
    }

    private static boolean holds(byte[] content, byte sought) {
        for (byte each : content) {
            if (each == sought) {
                return true;
            }
        }
        return false;
    }
}
