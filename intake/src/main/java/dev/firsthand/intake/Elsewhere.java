package dev.firsthand.intake;

import java.util.List;
import java.util.Map;

/** Takes in names that stand for something else than files of this machine, such as addresses. */
public interface Elsewhere {

    /** Nothing lies elsewhere. */
    Elsewhere NOTHING = new Elsewhere() {
        @Override
        public boolean holds(String name) {
            return false;
        }

        @Override
        public Map<String, List<Found>> find(List<String> names) {
            return Map.of();
        }
    };

    /** Whether it is asked for what a name stands for. */
    boolean holds(String name);

    /** What each of the names that it {@link #holds} stands for. */
    Map<String, List<Found>> find(List<String> names) throws InterruptedException;
}
