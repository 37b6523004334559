package dev.firsthand.intake.dump;

import dev.firsthand.intake.kind.Stamp;
import dev.firsthand.model.Declared;
import dev.firsthand.model.Declared.Basis;
import dev.firsthand.model.Declared.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an object of a dump says of its report beside the text. */
final class DumpedFacts {

    private static final List<String> URLS = List.of(
            "url", "canonicalurl", "canonical", "link", "uri", "externalurl", "mainentityofpage", "sourceurl", "@id");
    private static final List<String> AUTHORS = List.of("authors", "author", "byline", "creator", "writers");
    private static final List<String> OUTLETS = List.of(
            "publisher",
            "outlet",
            "sourcename",
            "source",
            "sitename",
            "site",
            "publication",
            "provider",
            "newspaper",
            "sourcedomain",
            "domain");
    private static final List<String> PUBLISHED = List.of(
            "datepublished",
            "publishedat",
            "published",
            "datepublish",
            "publishdate",
            "publicationdate",
            "pubdate",
            "published",
            "publishedon",
            "date",
            "datetime",
            "timestamp",
            "time",
            "createdat");
    private static final List<String> MODIFIED =
            List.of("datemodified", "modifiedat", "updatedat", "updated", "modified");
    private static final List<String> TITLES = List.of("headline", "title", "heading");
    private static final List<String> LANGUAGES = List.of("inlanguage", "language", "lang");

    private DumpedFacts() {}

    static List<Declared> of(Fields fields) {
        List<Declared> declared = new ArrayList<>();
        String url = fields.all(URLS).stream()
                .map(value -> value.text().strip())
                .filter(each -> each.startsWith("http"))
                .findFirst()
                .orElse("");
        add(declared, Field.URL, url);
        add(declared, Field.HEADLINE, fields.first(TITLES));
        fields.all(AUTHORS).stream()
                .flatMap(value -> names(value.text()).stream())
                .distinct()
                .forEach(author -> add(declared, Field.AUTHOR, author));
        add(declared, Field.OUTLET, outlet(fields));
        add(declared, Field.PUBLISHED, stamp(fields.all(PUBLISHED)));
        add(declared, Field.MODIFIED, stamp(fields.all(MODIFIED)));
        add(declared, Field.LANGUAGE, fields.first(LANGUAGES));
        return declared;
    }

    private static void add(List<Declared> declared, Field field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            declared.add(new Declared(field, value.strip().replaceAll("\\s+", " "), Basis.DUMP));
        }
    }

    /** The first that is a name and not an address. */
    private static String outlet(Fields fields) {
        return OUTLETS.stream()
                .flatMap(name -> fields.all(List.of(name)).stream())
                .map(value -> value.text().strip())
                .filter(each -> !each.startsWith("http") && each.length() <= 100)
                .findFirst()
                .orElse("");
    }

    private static @Nullable String stamp(List<Fields.Value> values) {
        return values.stream()
                .map(value -> Stamp.of(value.text()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** “By A, B and C” is three names. */
    private static List<String> names(String line) {
        String names = line.strip().replaceFirst("^(?i:by)\\s+", "");
        return names.length() > 300 || names.startsWith("http")
                ? List.of()
                : List.of(names.split("\\s*[,;]\\s*(?:and\\s+)?|\\s+(?:and|&)\\s+"));
    }
}
