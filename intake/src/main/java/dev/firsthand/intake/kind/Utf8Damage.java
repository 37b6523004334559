package dev.firsthand.intake.kind;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Where bytes are no UTF-8, and how often.
 *
 * @param first the offset of the first damage
 * @param damages how many
 * @param characters how many characters of two or more bytes are whole
 */
record Utf8Damage(long first, int damages, int characters) {

    /** Damaged UTF-8 has far more whole characters than damages; a text in another encoding has hardly any. */
    boolean isRather8Bit() {
        return characters <= damages;
    }

    static Utf8Damage of(byte[] content) {
        CharsetDecoder decoder = Encodings.strict(StandardCharsets.UTF_8);
        ByteBuffer in = ByteBuffer.wrap(content);
        CharBuffer out = CharBuffer.allocate(8192);
        long first = -1;
        int damages = 0;
        int characters = 0;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            characters += wide(out);
            if (result.isUnderflow()) {
                return new Utf8Damage(Math.max(first, 0), damages, characters);
            }
            if (result.isError()) {
                first = first < 0 ? in.position() : first;
                damages++;
                in.position(in.position() + result.length());
            }
        }
    }

    private static int wide(CharBuffer out) {
        out.flip();
        int count = (int) out.chars().filter(c -> c >= 0x80).count();
        out.clear();
        return count;
    }
}
