package dev.firsthand.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Titles and honorifics, with the gender and the role noun they tell. */
public final class Titles {

    /**
     * What is known of a title.
     *
     * @param role the role noun, or empty for “Mr.” and its like
     */
    public record Title(Gender gender, String role) {}

    private final Map<String, Title> titles = new HashMap<>();

    /** Reads the list that lies beside this class. */
    public Titles() {
        for (List<String> row : Lexicon.rows(Titles.class, "titles.txt")) {
            String role = row.get(2).equals("-") ? "" : row.get(2);
            titles.put(row.getFirst(), new Title(Gender.of(row.get(1)), role));
        }
    }

    /** What is known of a word in lower case without its full stop, or null if it is no title. */
    public @Nullable Title find(String word) {
        return titles.get(word);
    }
}
