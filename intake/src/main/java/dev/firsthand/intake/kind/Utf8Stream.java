package dev.firsthand.intake.kind;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * A stream that says it is UTF-8, made so: single bytes that are none are taken for letters of a charset of one byte a letter,
 * several for a letter that broke off. */
public final class Utf8Stream extends InputStream {

    private static final int CHUNK = 1 << 13;

    private final InputStream in;
    private final Charset other;
    private final CharsetDecoder decoder = Encodings.strict(StandardCharsets.UTF_8);
    private final ByteBuffer raw = ByteBuffer.allocate(CHUNK).flip();
    private ByteBuffer clean = ByteBuffer.allocate(0);
    private boolean ended;

    /** A stream whose odd bytes are those of Windows programs. */
    public Utf8Stream(InputStream in) {
        this(in, Encodings.WINDOWS);
    }

    Utf8Stream(InputStream in, Charset other) {
        this.in = in;
        this.other = other;
    }

    @Override
    public int read() throws IOException {
        return fill() ? clean.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int read = Math.min(length, clean.remaining());
        clean.get(into, from, read);
        return read;
    }

    private boolean fill() throws IOException {
        while (!clean.hasRemaining() && !(ended && !raw.hasRemaining())) {
            raw.compact();
            int read = in.read(raw.array(), raw.position(), raw.remaining());
            ended = read < 0;
            raw.position(raw.position() + Math.max(read, 0)).flip();
            clean = ByteBuffer.wrap(decoded().getBytes(StandardCharsets.UTF_8));
        }
        return clean.hasRemaining();
    }

    /** All that is whole of what was read. */
    private String decoded() {
        StringBuilder text = new StringBuilder(raw.remaining());
        CharBuffer chars = CharBuffer.allocate(CHUNK);
        CoderResult result = decoder.reset().decode(raw, chars, ended);
        while (!result.isUnderflow()) {
            text.append(chars.flip());
            chars.clear();
            if (result.isError()) {
                text.append(odd(result.length()));
            }
            result = decoder.decode(raw, chars, ended);
        }
        return text.append(chars.flip()).toString();
    }

    private String odd(int length) {
        byte[] bytes = new byte[length];
        raw.get(bytes);
        return length > 1 ? "\uFFFD" : new String(bytes, other);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
