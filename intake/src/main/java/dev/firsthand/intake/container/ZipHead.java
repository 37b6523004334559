package dev.firsthand.intake.container;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * What stands before an entry of a ZIP archive.
 *
 * @param method 0 if the bytes are as they are, 8 if they are deflated
 * @param flags bit 0 says that it is encrypted, bit 3 that check sum and lengths follow it
 * @param crc the check sum of its bytes
 * @param packed how many bytes it takes in the archive; 0 if that is told behind it
 */
record ZipHead(String name, int method, int flags, long crc, long packed) {

    static final int STORED = 0;
    static final int DEFLATED = 8;

    private static final byte[] MARK = {'P', 'K', 3, 4};
    private static final int LENGTH = 30;
    private static final int NEWEST = 63;
    private static final int LONGEST_NAME = 4096;
    private static final long LARGE = 0xFFFF_FFFFL;
    private static final int LARGE_FIELD = 1;

    /** Whether one comes, be it cut short, rather than data that look like it. */
    static boolean isNext(Ahead in) throws IOException {
        if (!in.startsWith(MARK)) {
            return false;
        }
        if (!in.has(LENGTH)) {
            return true;
        }
        int name = in.peek(26) | in.peek(27) << 8;
        return in.peek(4) <= NEWEST && name > 0 && name <= LONGEST_NAME;
    }

    /** Takes the one that comes. */
    static ZipHead of(Ahead in) throws IOException {
        ByteBuffer fixed = ByteBuffer.wrap(in.take(LENGTH)).order(ByteOrder.LITTLE_ENDIAN);
        byte[] name = in.take(fixed.getShort(26) & 0xFFFF);
        byte[] extra = in.take(fixed.getShort(28) & 0xFFFF);
        long packed = fixed.getInt(18) & LARGE;
        return new ZipHead(
                decoded(name),
                fixed.getShort(8) & 0xFFFF,
                fixed.getShort(6) & 0xFFFF,
                fixed.getInt(14) & LARGE,
                packed == LARGE ? large(ByteBuffer.wrap(extra).order(ByteOrder.LITTLE_ENDIAN)) : packed);
    }

    /** Lengths of more than 32 bits stand in a field of their own, that of the unpacked entry first. */
    private static long large(ByteBuffer extra) {
        while (extra.remaining() >= 4) {
            int id = extra.getShort() & 0xFFFF;
            int length = extra.getShort() & 0xFFFF;
            if (id == LARGE_FIELD && length >= 16 && extra.remaining() >= 16) {
                return Math.max(0, extra.getLong(extra.position() + 8));
            }
            extra.position(Math.min(extra.limit(), extra.position() + length));
        }
        return 0;
    }

    /** Many programs write names in UTF-8 without saying so; others in charsets of which nothing is known. */
    private static String decoded(byte[] name) {
        String utf8 = new String(name, StandardCharsets.UTF_8);
        return utf8.indexOf('\uFFFD') < 0 ? utf8 : new String(name, StandardCharsets.ISO_8859_1);
    }

    boolean isFolder() {
        return name.endsWith("/");
    }

    boolean isEncrypted() {
        return (flags & 1) != 0;
    }

    /** Whether check sum and lengths follow the entry. */
    boolean isToldBehind() {
        return (flags & 8) != 0;
    }

    boolean isPackedAsKnown() {
        return method == STORED || method == DEFLATED;
    }

    /** As Unix writes it, without the dots that lead out of a folder. */
    String path() {
        return name.replace('\\', '/')
                .replaceAll("(?:^|/)(?:\\.{1,2}/)++|^/++", "/")
                .replaceFirst("^/", "");
    }
}
