package dev.firsthand.identify;

import dev.firsthand.model.Text;
import dev.firsthand.text.Gender;
import dev.firsthand.text.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** “Helen Marchetti, who runs Ansell Terminals,”: what a relative clause says somebody is. */
final class Running {

    private static final int REACH = 3;

    private final Map<String, List<String>> nouns = new HashMap<>();
    private final Tokens tokens;
    private final Text text;

    Running(Tokens tokens, Text text) {
        this.tokens = tokens;
        this.text = text;
        for (List<String> row : Lexicon.rows(Running.class, "runs.txt")) {
            nouns.put(row.getFirst(), List.of(row.get(1).split(" ")));
        }
    }

    /** One description for each role noun that the verb behind a name and “who” gives; none if it gives none. */
    List<Description> of(List<Mention> mentions, int index) {
        int verb = mentions.get(index).last() + 3;
        boolean relative = tokens.joined(verb)
                && tokens.text(verb - 2).equals(",")
                && tokens.plain(verb - 1).equals("who");
        List<String> roles = relative ? nouns.getOrDefault(tokens.plain(verb), List.of()) : List.of();
        int end = roles.isEmpty() ? -1 : body(mentions, index, verb);
        List<Description> found = new ArrayList<>();
        for (String role : end < 0 ? List.<String>of() : roles) {
            found.add(new Description(text.slice(tokens.span(verb, end)), role, Gender.UNKNOWN, true));
        }
        return found;
    }

    /** The last word of the body that stands right behind the verb, or -1. */
    private int body(List<Mention> mentions, int index, int verb) {
        for (int i = index + 1; i <= index + REACH && i < mentions.size(); i++) {
            Mention body = mentions.get(i);
            if (body.anchor() > verb && body.first() <= verb + 2 && !(body instanceof Pronoun)) {
                return body.last();
            }
        }
        return -1;
    }
}
