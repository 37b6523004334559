package dev.firsthand.intake.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** A ZIP archive, read from its beginning to its end. */
final class Zip implements Contents {

    static final int MOST = 100_000;

    private final String file;
    private final ZipInputStream zip;
    private final Inflated entry;
    private int entries;

    Zip(String file, InputStream in) {
        this.file = file;
        Counted packed = new Counted(in);
        // Names that are no UTF-8 are ones of old programs; every byte is a letter of ISO 8859-1, so none is refused.
        zip = new ZipInputStream(packed, StandardCharsets.ISO_8859_1);
        entry = new Inflated(zip, packed);
    }

    @Override
    public @Nullable Held next() throws IOException {
        ZipEntry next = nextEntry();
        while (next != null && next.isDirectory()) {
            next = nextEntry();
        }
        return next == null ? null : new Held.Entry(file + "!/" + path(next), entry);
    }

    /** What is left of the entry before is unpacked under the same guard. */
    private @Nullable ZipEntry nextEntry() throws IOException {
        if (entries > 0) {
            entry.transferTo(OutputStream.nullOutputStream());
        }
        count();
        return zip.getNextEntry();
    }

    private void count() throws Refused {
        entries++;
        if (entries > MOST) {
            throw new Refused("holds more than %,d entries".formatted(MOST), "unpack it yourself and give the folder");
        }
    }

    /** As Unix writes it, without the dots that lead out of a folder. */
    private static String path(ZipEntry entry) {
        return decoded(entry.getName())
                .replace('\\', '/')
                .replaceAll("(?:^|/)(?:\\.{1,2}/)++|^/++", "/")
                .replaceFirst("^/", "");
    }

    /** Many programs write names in UTF-8 without saying so. */
    private static String decoded(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.ISO_8859_1);
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        return utf8.indexOf('\uFFFD') < 0 && !name.chars().anyMatch(c -> c > 0xFF) ? utf8 : name;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
