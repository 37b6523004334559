package dev.firsthand.intake.kind;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * From bytes to text: what the byte order mark says, else UTF-8 to the letter, else UTF-16 by its shape, else what ICU's
 * detector is sure enough of.
 */
public final class Encodings {

    /** ICU gives Western texts with a few accents and curly quotes 20 to 40 of 100; chance gives less than 10. */
    private static final int CONFIDENCE = 15;

    private static final int SHAPE = 2048;

    /** Of so many letters with a zero in the one byte, one may have it in the other. */
    private static final int ODD = 20;

    /** What programs write that know nothing of Unicode, far more often than anything else. */
    static final Charset WINDOWS = Charset.forName("windows-1252");

    /** What stands for bytes that are no letter; a text may also hold it itself. */
    private static final char REPLACED = '\uFFFD';

    private Encodings() {}

    /** The text, or where it stopped being any. */
    public sealed interface Outcome {}

    /** The whole text. */
    public record Decoded(String text) implements Outcome {}

    /** @param offset the byte at which it is no valid UTF-8 */
    public record Undecodable(long offset) implements Outcome {}

    /** The text of these bytes, or where they stop being any. */
    public static Outcome decode(byte[] content) {
        Charset unicode = unicodeByShape(content);
        if (unicode != null) {
            return new Decoded(new String(content, unicode));
        }
        String text = strictly(content, StandardCharsets.UTF_8);
        if (text != null) {
            return new Decoded(text);
        }
        Utf8Damage damage = Utf8Damage.of(content);
        String detected = damage.isRather8Bit() ? detected(content, damage) : null;
        return detected == null ? new Undecodable(damage.first()) : new Decoded(detected);
    }

    /** Every byte as a letter, wrong ones as U+FFFD: in the charset named for it where the bytes bear that out. */
    public static String text(byte[] content, @Nullable Charset named) {
        Charset unicode = unicodeByShape(content);
        if (unicode != null) {
            return new String(content, unicode);
        }
        if (named != null && NamedCharset.isEscaped(named, content)) {
            return new String(content, named);
        }
        String utf8 = strictly(content, StandardCharsets.UTF_8);
        if (utf8 != null) {
            return utf8;
        }
        return named != null && NamedCharset.fits(named, content) ? new String(content, named) : guessed(content);
    }

    private static String guessed(byte[] content) {
        Utf8Damage damage = Utf8Damage.of(content);
        String detected = damage.isRather8Bit() ? detected(content, damage) : mixed(content);
        return detected == null ? new String(content, WINDOWS) : detected;
    }

    /** UTF-8 with letters of Windows programs among it, as of two texts put together. */
    private static String mixed(byte[] content) {
        try {
            return new String(new Utf8Stream(new ByteArrayInputStream(content)).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The characters of a stream, in the charset named for it where its first bytes bear that out, else in UTF-8 with
     * single bytes in another charset.
     *
     * @param head the first bytes, which the stream gives again
     */
    public static Reader reader(InputStream in, byte[] head, @Nullable Charset named) {
        Charset unicode = unicodeByShape(head);
        if (unicode != null) {
            return new InputStreamReader(in, unicode);
        }
        boolean other = named != null
                && !named.equals(StandardCharsets.UTF_8)
                && NamedCharset.fits(named, head)
                && (Utf8Damage.of(head).isRather8Bit() || NamedCharset.isEscaped(named, head));
        return other
                ? new InputStreamReader(in, named)
                : new InputStreamReader(new Utf8Stream(in), StandardCharsets.UTF_8);
    }

    /** The characters of a stream in UTF-8; reading them fails where the bytes are none. */
    public static Reader utf8(InputStream in) {
        return new InputStreamReader(in, strict(StandardCharsets.UTF_8));
    }

    /** UTF-16 or UTF-32, as its byte order mark or the place of its zero bytes shows; else null. */
    public static @Nullable Charset unicodeByShape(byte[] content) {
        if (startsWith(content, 0xFF, 0xFE, 0, 0)) {
            return Charset.forName("UTF-32LE");
        }
        if (startsWith(content, 0, 0, 0xFE, 0xFF)) {
            return Charset.forName("UTF-32BE");
        }
        Charset shown = byZeros(content);
        if (shown == null && startsWith(content, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return shown == null && startsWith(content, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : shown;
    }

    /** Western text in UTF-16 has a zero in every second byte and hardly one elsewhere. */
    private static @Nullable Charset byZeros(byte[] content) {
        int pairs = Math.min(content.length, SHAPE) / 2;
        int first = 0;
        int second = 0;
        for (int i = 0; i < pairs; i++) {
            first += content[2 * i] == 0 ? 1 : 0;
            second += content[2 * i + 1] == 0 ? 1 : 0;
        }
        if (first + second < pairs / 2 || pairs < 4 || ODD * Math.min(first, second) > Math.max(first, second)) {
            return null;
        }
        return first < second ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    private static boolean startsWith(byte[] content, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether all of it is UTF-8. */
    public static boolean isUtf8(byte[] content) {
        return strictly(content, StandardCharsets.UTF_8) != null;
    }

    private static @Nullable String strictly(byte[] content, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            String text =
                    new String(content, charset); // many times as fast as a decoder, which need only look at doubts
            if (text.indexOf(REPLACED) < 0) {
                return text;
            }
        }
        try {
            return strict(charset).decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static @Nullable String detected(byte[] content, Utf8Damage damage) {
        for (CharsetMatch match : new CharsetDetector().setText(content).detectAll()) {
            if (match.getConfidence() < CONFIDENCE) {
                return null;
            }
            if (Charset.isSupported(match.getName())) {
                boolean western = match.getName().matches("ISO-8859-1|windows-1252");
                String text = western && damage.characters() > 0
                        ? mixed(content)
                        : strictly(content, Charset.forName(match.getName()));
                if (text != null) {
                    return text;
                }
            }
        }
        return null;
    }
}
