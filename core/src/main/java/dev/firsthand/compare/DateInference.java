package dev.firsthand.compare;

import dev.firsthand.model.Published;
import dev.firsthand.model.Reading;
import java.util.List;
import java.util.Map;

/** Dates undated reports by the company they keep. */
public final class DateInference {

    /**
     * The dates that can be inferred for undated readings of one story, by report id.
     *
     * @param readings of one story
     */
    public Map<String, Published> infer(List<Reading> readings) {
        return Map.of();
    }
}
