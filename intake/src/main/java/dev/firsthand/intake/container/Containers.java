package dev.firsthand.intake.container;

import dev.firsthand.intake.kind.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Opens what holds many captures. The libraries it needs are loaded for the kinds that need them only. */
public final class Containers {

    private Containers() {}

    /**
     * What a container holds; null if things of this type are no containers.
     *
     * @param file the name of the container, which the names of what it holds begin with
     * @param in its bytes from the first on; closed with the contents
     * @param limit the most bytes a capture may have
     */
    public static @Nullable Contents open(MediaType type, String file, InputStream in, int limit) throws IOException {
        return switch (type) {
            case ZIP -> new Zip(file, in);
            case GZIP -> new Gzip(file, in);
            case JSON -> Json.open(file, in, limit);
            case WARC -> new Warc(file, in, limit);
            case MBOX -> new Mbox(file, in, limit);
            case FEED -> new Feed(file, in, limit);
            case OPML, SITEMAP -> new AddressList(file, type, in, limit);
            default -> null;
        };
    }
}
