package dev.firsthand.fetch;

import dev.firsthand.model.Capture;
import dev.firsthand.model.Rejected;

/** What came of one address. */
public sealed interface Page {

    /** The address as it was given, or as a list names it. */
    String name();

    /**
     * It was had, now or before.
     *
     * @param capture where it lies in the folder of what is kept
     * @param news whether it was seen before
     */
    record Kept(String name, String capture, News news) implements Page {}

    /** It was not had, but its feed holds the whole story. */
    record InFeed(Capture capture) implements Page {
        @Override
        public String name() {
            return capture.file();
        }
    }

    /** It was not had. */
    record Failed(Rejected why) implements Page {
        @Override
        public String name() {
            return why.file();
        }
    }

    /** How a page stands to what was had of it before. */
    enum News {
        FIRST,
        /** It tells something else than before. */
        REVISED,
        UNCHANGED
    }
}
