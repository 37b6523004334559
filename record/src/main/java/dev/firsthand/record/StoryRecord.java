package dev.firsthand.record;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.firsthand.model.Story;
import java.io.IOException;
import java.util.List;

/** The fields of a {@code story}. */
final class StoryRecord {

    private StoryRecord() {}

    static void write(JsonGenerator json, Story story, List<String> onlyHere) throws IOException {
        json.writeStringField("id", story.id());
        json.writeStringField("title", story.title());
        Json.strings(json, "reports", story.reports());
        Json.optional(json, "first", story.first());
        Json.optional(json, "last", story.last());
        Json.strings(json, "onlyHere", onlyHere);
    }
}
