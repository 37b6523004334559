package dev.firsthand.fetch;

import dev.firsthand.model.Capture;
import dev.firsthand.model.Rejected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What came of one address. */
public sealed interface Page {

    /** The address as it was given, or as a list names it. */
    String name();

    /**
     * It was had, now or before.
     *
     * @param capture where it lies in the folder of what is kept
     * @param before where the version before it lies, or null if there is none
     * @param at when it was asked for
     * @param news whether it was seen before
     */
    record Kept(String name, String capture, @Nullable String before, Instant at, News news) implements Page {}

    /**
     * It was not had, but its feed holds the whole story.
     *
     * @param why it was not had
     */
    record InFeed(Capture capture, Rejected why) implements Page {
        @Override
        public String name() {
            return capture.file();
        }
    }

    /** A list that was had, but not all that it names. */
    record InPart(Rejected why) implements Page {
        @Override
        public String name() {
            return why.file();
        }
    }

    /** It was not asked for, since too many others of its site stood before it. */
    record PutOff(String name) implements Page {}

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
