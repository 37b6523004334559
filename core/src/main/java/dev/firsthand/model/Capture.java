package dev.firsthand.model;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * What was fetched or dropped in, byte for byte. Nothing in it is trusted and nothing of it runs.
 *
 * <p>Captures are equal only to themselves.
 */
public final class Capture implements Intaken, Serializable {

    private static final long serialVersionUID = 1;

    private final String file;
    private final String mediaType;
    private final byte[] content;
    private final List<Declared> declared;

    /**
     * @param file the name it is known by: as given on the command line, or its path below the folder given
     * @param mediaType the type found from its content, such as {@code text/plain}
     * @param content the bytes; copied
     */
    public Capture(String file, String mediaType, byte[] content) {
        this(file, mediaType, content, List.of());
    }

    /**
     * @param file the name it is known by
     * @param mediaType the type found from its content
     * @param content the bytes; copied
     * @param declared what is known of it from where it was found: its URL, what the feed said of it
     */
    public Capture(String file, String mediaType, byte[] content, List<Declared> declared) {
        this.file = file;
        this.mediaType = mediaType;
        this.content = content.clone();
        this.declared = List.copyOf(declared);
    }

    @Override
    public String file() {
        return file;
    }

    /** The type found from the content, such as {@code text/plain}. */
    public String mediaType() {
        return mediaType;
    }

    /** How many bytes there are. */
    public int length() {
        return content.length;
    }

    /** A copy of the bytes. */
    public byte[] content() {
        return content.clone();
    }

    /** A copy of the first bytes, as many as these at most. */
    public byte[] head(int most) {
        return Arrays.copyOf(content, Math.min(content.length, most));
    }

    /** The bytes as a stream, without a copy. */
    public InputStream open() {
        return new ByteArrayInputStream(content);
    }

    /** What is known of it from where it was found, before it is read. */
    public List<Declared> declared() {
        return declared;
    }

    @Override
    public String toString() {
        return "Capture[" + file + ", " + mediaType + ", " + content.length + " bytes]";
    }
}
