package dev.firsthand.grade;

import dev.firsthand.model.Anonymity;
import dev.firsthand.model.Attribution;
import dev.firsthand.model.Report;
import dev.firsthand.model.Rung;
import dev.firsthand.model.Sourcing;
import dev.firsthand.model.Span;
import dev.firsthand.model.Speaker;
import dev.firsthand.model.Statement;
import dev.firsthand.text.Fold;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement to be graded, with the report it stands in. */
record Case(Report report, Statement statement) {

    Attribution attribution() {
        return statement.attribution();
    }

    Speaker.Kind kind() {
        return statement.speaker().kind();
    }

    /** The words given as its source, or null if it is carried over. */
    @Nullable
    Span source() {
        List<Span> source = attribution().source();
        return source.isEmpty() ? null : source.getFirst();
    }

    /** What its speaker is called: the fullest description where there is no name. */
    String called() {
        Anonymity anonymity = statement.anonymity();
        Span description = anonymity == null ? null : anonymity.description();
        return description == null ? statement.speaker().name() : report.text().slice(description);
    }

    /** Whether a name is that of the outlet whose report this is. */
    boolean isOwn(String name) {
        return report.outlet() != null && plain(report.outlet().name()).equals(plain(name));
    }

    private static String plain(String name) {
        String plain = Fold.plain(name);
        return plain.startsWith("the ") ? plain.substring(4) : plain;
    }

    /** That the words of its source put it on a rung, by the rule of the given name. */
    Sourcing on(Rung rung, String rule) {
        return new Sourcing(rung, null, source(), rule);
    }
}
