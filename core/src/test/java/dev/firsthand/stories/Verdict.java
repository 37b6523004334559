package dev.firsthand.stories;

import java.util.SortedSet;
import java.util.TreeSet;

/** Which checks of a story hold and which do not, each under a name that stays the same from run to run. */
final class Verdict {

    private final SortedSet<String> right = new TreeSet<>();
    private final SortedSet<String> wrong = new TreeSet<>();

    void check(boolean holds, String name) {
        (holds ? right : wrong).add(name);
    }

    SortedSet<String> right() {
        return right;
    }

    SortedSet<String> wrong() {
        return wrong;
    }

    @Override
    public String toString() {
        return "%d right, %d wrong%n".formatted(right.size(), wrong.size()) + String.join("\n", right) + "\n! "
                + String.join("\n! ", wrong) + "\n";
    }
}
