package dev.firsthand.group;

import dev.firsthand.model.Copy;
import dev.firsthand.model.Reading;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which reports tell of one event and what follows from it. */
final class Stories {

    /** Average likeness at which reports tell one story. */
    private static final double SAME_STORY = 0.26;

    /** So many days apart, reports can still be of one story; from then on likeness counts for less. */
    private static final long CLOSE = 10;

    /** So many days apart, likeness counts for {@link #FAR_WORTH} of what it is. */
    private static final long FAR = 60;

    private static final double FAR_WORTH = 0.7;

    /** Reports of one story, as indices into the readings. */
    List<List<Integer>> among(List<Reading> readings, List<Copy> copies) {
        Linkage linkage = new Linkage(readings.size(), SAME_STORY);
        Similarity similarity = new Similarity(readings);
        List<Map<Integer, Double>> copied = copied(readings, copies);
        for (int i = 0; i < readings.size(); i++) {
            Map<Integer, Double> alike = similarity.toLater(i);
            copied.get(i).forEach((other, share) -> alike.merge(other, share, Math::max));
            for (Map.Entry<Integer, Double> other : alike.entrySet()) {
                double worth = worth(readings.get(i), readings.get(other.getKey()));
                linkage.alike(i, other.getKey(), other.getValue() * worth);
            }
        }
        return linkage.groups();
    }

    private static List<Map<Integer, Double>> copied(List<Reading> readings, List<Copy> copies) {
        Map<String, Integer> index = new HashMap<>();
        List<Map<Integer, Double>> copied = new ArrayList<>();
        for (Reading reading : readings) {
            index.put(reading.report().id(), copied.size());
            copied.add(new TreeMap<>());
        }
        for (Copy copy : copies) {
            int a = index.getOrDefault(copy.report(), 0);
            int b = index.getOrDefault(copy.of(), 0);
            copied.get(Math.min(a, b)).put(Math.max(a, b), copy.share());
        }
        return copied;
    }

    private static double worth(Reading a, Reading b) {
        LocalDate first = a.report().published().day();
        LocalDate second = b.report().published().day();
        if (first == null || second == null) {
            return 1;
        }
        long apart = Math.min(FAR, Math.abs(ChronoUnit.DAYS.between(first, second)));
        return apart <= CLOSE ? 1 : 1 - (1 - FAR_WORTH) * (apart - CLOSE) / (FAR - CLOSE);
    }
}
