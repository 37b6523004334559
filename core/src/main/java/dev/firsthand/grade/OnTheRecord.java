package dev.firsthand.grade;

import dev.firsthand.model.Rung;
import dev.firsthand.model.Sourcing;
import dev.firsthand.model.Speaker;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A person or body by name, or by an office that only one holds; “a company” is none. */
final class OnTheRecord implements Rule {

    private static final Pattern ANY = Pattern.compile("(?:[Aa]n?|[Oo]ne|[Aa]nother|[Ss]ome) [^\\p{Lu}]*");

    @Override
    public String name() {
        return "on-the-record";
    }

    @Override
    public @Nullable Sourcing grade(Case told) {
        boolean named = told.kind() == Speaker.Kind.PERSON
                || (told.kind() == Speaker.Kind.ORGANIZATION
                        && !ANY.matcher(told.called()).matches());
        return named ? told.on(Rung.NAMED, name()) : null;
    }
}
