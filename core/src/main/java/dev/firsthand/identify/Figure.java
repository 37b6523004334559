package dev.firsthand.identify;

import dev.firsthand.model.Speaker;
import dev.firsthand.text.Gender;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that a report names or describes.
 *
 * @param id made from the name where it has one, from report and description where not
 * @param name the fullest form found in the report
 * @param human whether it is a person or are persons
 * @param plural whether they are several
 * @param role the words that give its office or description, or null
 * @param roles every such description the report has
 * @param nouns the role nouns by which the report may take it up again
 */
record Figure(
        String id,
        String name,
        Speaker.Kind kind,
        Gender gender,
        boolean human,
        boolean plural,
        @Nullable String role,
        Set<String> roles,
        Set<String> nouns,
        @Nullable Integer count) {

    Figure {
        roles = Set.copyOf(roles);
        nouns = Set.copyOf(nouns);
    }

    boolean isPerson() {
        return kind == Speaker.Kind.PERSON;
    }

    boolean isUnnamed() {
        return kind == Speaker.Kind.UNNAMED;
    }

    /** Whether “it” may take it up. */
    boolean isThing() {
        return kind == Speaker.Kind.ORGANIZATION || kind == Speaker.Kind.OUTLET || kind == Speaker.Kind.DOCUMENT;
    }

    /** Whether “he” or “she” of this gender may take it up. */
    boolean fits(Gender spokenOfAs) {
        return !plural && human && gender.fits(spokenOfAs);
    }

    Speaker speaker(String decidedBy) {
        return new Speaker(id, name, kind, role, count, decidedBy);
    }
}
