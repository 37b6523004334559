package dev.firsthand.intake.container;

import dev.firsthand.intake.kind.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** What could be drawn from a stream. */
final class Drawn {

    private final byte[] content;
    private final boolean larger;
    private final boolean cut;

    private Drawn(ByteArrayOutputStream content, boolean larger, boolean cut) {
        this.content = content.toByteArray();
        this.larger = larger;
        this.cut = cut;
    }

    /**
     * Everything up to the limit. A stream that breaks off gives what came before.
     *
     * @throws IOException if nothing came
     */
    static Drawn from(InputStream in, int limit) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream(MediaType.HEAD);
        byte[] buffer = new byte[MediaType.HEAD];
        try {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                content.write(buffer, 0, read);
                if (content.size() > limit) {
                    return new Drawn(content, true, false);
                }
            }
            return new Drawn(content, false, false);
        } catch (IOException e) {
            if (content.size() == 0) {
                throw e;
            }
            return new Drawn(content, false, true);
        }
    }

    byte[] content() {
        return content;
    }

    /** Whether there was more than the limit. */
    boolean isLarger() {
        return larger;
    }

    /** Whether it broke off. */
    boolean isCut() {
        return cut;
    }
}
