package dev.firsthand.intake.container;

import dev.firsthand.intake.kind.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * What could be drawn from a stream.
 *
 * @param isLarger whether there was more than the limit
 * @param isCut whether it broke off
 */
record Drawn(byte[] content, boolean isLarger, boolean isCut) {

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
                    return new Drawn(content.toByteArray(), true, false);
                }
            }
            return new Drawn(content.toByteArray(), false, false);
        } catch (IOException e) {
            if (content.size() == 0) {
                throw e;
            }
            return new Drawn(content.toByteArray(), false, true);
        }
    }
}
