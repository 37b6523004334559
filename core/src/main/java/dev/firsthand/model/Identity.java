package dev.firsthand.model;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One speaker of a story, under all the names by which its reports give it, with what made them one.
 *
 * @param id what the statements and utterances of the story call it
 * @param name the fullest name any report has
 * @param roles the offices and descriptions that the reports give, each once
 * @param alsoKnownAs what other reports call it, in the order of their statements
 * @param speaksFor whom it speaks for without being it: a ministry for its government
 */
public record Identity(
        String id,
        String name,
        Speaker.Kind kind,
        List<String> roles,
        List<Alias> alsoKnownAs,
        List<SpeaksFor> speaksFor)
        implements Serializable {

    public Identity {
        roles = List.copyOf(roles);
        alsoKnownAs = List.copyOf(alsoKnownAs);
        speaksFor = List.copyOf(speaksFor);
    }

    /**
     * What a report calls the speaker, and why it is taken for the same.
     *
     * @param report the report's id
     * @param statement the first statement of that report that has the name
     * @param decidedBy the rule that made it one with {@code like}
     * @param like the statement of another report whose speaker it was recognised as
     * @param words the words of this name that decided, and the words there that they were held against
     */
    public record Alias(String name, String report, String statement, String decidedBy, String like, List<String> words)
            implements Serializable {

        public Alias {
            words = List.copyOf(words);
        }
    }

    /**
     * On whose behalf the speaker speaks.
     *
     * @param name of whom it speaks for
     * @param speaker its id if it speaks in this story itself, or null
     * @param because the words that tell
     */
    public record SpeaksFor(String name, @Nullable String speaker, String decidedBy, String because)
            implements Serializable {}
}
