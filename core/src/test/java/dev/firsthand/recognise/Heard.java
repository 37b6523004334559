package dev.firsthand.recognise;

import dev.firsthand.model.Act;
import dev.firsthand.model.Attribution;
import dev.firsthand.model.Identity;
import dev.firsthand.model.Manner;
import dev.firsthand.model.Part;
import dev.firsthand.model.PartKind;
import dev.firsthand.model.Published;
import dev.firsthand.model.Reading;
import dev.firsthand.model.Recognised;
import dev.firsthand.model.Report;
import dev.firsthand.model.Signature;
import dev.firsthand.model.Span;
import dev.firsthand.model.Speaker;
import dev.firsthand.model.Stance;
import dev.firsthand.model.Statement;
import dev.firsthand.model.Text;
import dev.firsthand.text.Gazetteer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A report made by hand in which speakers speak, each under a name and with a role or none. */
final class Heard {

    private static final Recogniser RECOGNISER = new Recogniser(Gazetteer.bundled());

    private final String id;
    private final List<Statement> statements = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Heard(String id) {
        this.id = id;
    }

    Heard person(String name) {
        return person(name, null);
    }

    Heard person(String name, @Nullable String role) {
        return says(name, name, Speaker.Kind.PERSON, role);
    }

    /** A person whom the source calls otherwise than the name that was found. */
    Heard person(String source, String name, @Nullable String role) {
        return says(source, name, Speaker.Kind.PERSON, role);
    }

    Heard organisation(String name) {
        return says(name, name, Speaker.Kind.ORGANIZATION, null);
    }

    /** Somebody known by a description alone. */
    Heard described(String words, Speaker.Kind kind) {
        return add(words, new Speaker(id + "-" + slug(words), words, kind, null, null, "description"));
    }

    private Heard says(String source, String name, Speaker.Kind kind, @Nullable String role) {
        return add(source, new Speaker(slug(name), name, kind, role, null, "name"));
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", "-");
    }

    private Heard add(String source, Speaker speaker) {
        Span span = new Span(text.length(), text.length() + source.length());
        text.append(source).append(" said so.\n");
        Attribution attribution = new Attribution(
                List.of(span),
                List.of(),
                List.of(new Span(text.length() - 4, text.length() - 2)),
                Manner.INDIRECT,
                Act.SAID,
                Stance.ASSERTS,
                null,
                null,
                null,
                List.of(),
                1,
                "test");
        statements.add(new Statement(id + "-s" + (statements.size() + 1), id, attribution, speaker, null));
        return this;
    }

    Reading reading() {
        Report report = new Report(
                id,
                id + ".txt",
                Text.of(text.toString()),
                "en",
                null,
                null,
                List.of(),
                List.of(),
                new Published.Unknown("test"),
                null,
                List.of(new Part(PartKind.BODY, new Span(0, text.length()), "test")));
        return new Reading(report, statements, List.of(), new Signature(List.of(), Map.of()));
    }

    static Recognised recognised(Heard... reports) {
        return RECOGNISER.recognise(Arrays.stream(reports).map(Heard::reading).toList());
    }

    /** The speakers of the reports, each with its names and the rules that tied them: “Ann Roe, A. Roe (initials)”. */
    static List<String> speakers(Heard... reports) {
        return recognised(reports).speakers().stream()
                .map(Heard::shown)
                .sorted()
                .toList();
    }

    private static String shown(Identity speaker) {
        StringBuilder shown = new StringBuilder(speaker.name());
        speaker.alsoKnownAs()
                .forEach(alias -> shown.append(", ")
                        .append(alias.name())
                        .append(" (")
                        .append(alias.decidedBy())
                        .append(')'));
        return shown.toString();
    }

    /** Who speaks for whom: “Elin Ek for Norway (office-holder)”. */
    static List<String> behalves(Heard... reports) {
        return recognised(reports).speakers().stream()
                .flatMap(speaker -> speaker.speaksFor().stream()
                        .map(principal ->
                                "%s for %s (%s)".formatted(speaker.name(), principal.name(), principal.decidedBy())))
                .sorted()
                .toList();
    }
}
