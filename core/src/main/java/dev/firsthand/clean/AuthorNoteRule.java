package dev.firsthand.clean;

import dev.firsthand.model.PartKind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A note about the author under the story: “Ada Lamb is a reporter in Paris.” */
final class AuthorNoteRule implements PlaceRule {

    static final String NAME = "author note";

    private static final int LAST = 4;

    private static final Pattern NOTE = Pattern.compile(
            "^(?<name>\\p{Lu}[^,.]{2,48}?)(?:, [^,]{2,60},)? (?:is|was) (?:an?|the|our) ?[^.“\"]{0,70}?\\b(?:reporter|correspondent|columnist|editor|staff writer|contributor|journalist|producer|blogger|bureau chief)\\b.*"
                    + "|^(?<short>\\p{Lu}[^,.]{2,48}?) (?:covers|writes about|reports on|is editor of|edits|contributes to) [^“\"]{3,200}$",
            Pattern.DOTALL);

    private final PersonShape persons;

    AuthorNoteRule(PersonShape persons) {
        this.persons = persons;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public @Nullable PartKind kind(Sheet sheet, int at) {
        boolean last = sheet.size() - at <= LAST && at > 1;
        return last && sheet.run(at).isShort() && author(sheet.run(at).head(), persons) != null
                ? PartKind.BYLINE
                : null;
    }

    /** Whom the note is about, or null if it is none. */
    static @Nullable String author(String line, PersonShape persons) {
        Matcher note = NOTE.matcher(Spaces.oneLine(line));
        if (!note.matches()) {
            return null;
        }
        String name = note.group("name") == null ? note.group("short") : note.group("name");
        return persons.isPerson(name) ? name : null;
    }
}
