package dev.firsthand.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One outlet's account, cleaned, its text kept whole.
 *
 * @param id made from file and text; the same in every run
 * @param file the name the capture is known by
 * @param language ISO 639-1 code; {@code und} if it could not be told, {@code mis} if it is only known not to be English
 * @param outlet who published it, or null if the report does not show it
 * @param headline its own headline, or null
 * @param authors names as printed, without “By”
 * @param contributors who is named for additional reporting, editing or the like
 * @param parts in text order
 * @param declared what the original and the place it was found tell of it, whether believed or not
 */
public record Report(
        String id,
        String file,
        Text text,
        String language,
        @Nullable Outlet outlet,
        @Nullable Headline headline,
        List<String> authors,
        List<String> contributors,
        Published published,
        @Nullable Dateline dateline,
        List<Part> parts,
        List<Declared> declared)
        implements Serializable {

    /** The order of publication, undated reports last. Reports of one moment are equal in it. */
    public static final Comparator<Report> EARLIEST_FIRST = Comparator.comparing(
                    Report::day, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Report::moment);

    public Report {
        authors = List.copyOf(authors);
        contributors = List.copyOf(contributors);
        parts = parts.stream().sorted(Comparator.comparing(Part::span)).toList();
        declared = List.copyOf(declared);
    }

    /** A report whose original declares nothing of itself. */
    public Report(
            String id,
            String file,
            Text text,
            String language,
            @Nullable Outlet outlet,
            @Nullable Headline headline,
            List<String> authors,
            List<String> contributors,
            Published published,
            @Nullable Dateline dateline,
            List<Part> parts) {
        this(id, file, text, language, outlet, headline, authors, contributors, published, dateline, parts, List.of());
    }

    private static @Nullable LocalDate day(Report report) {
        return report.published().day();
    }

    private static String moment(Report report) {
        return report.published() instanceof Published.Stated stated ? stated.value() : "";
    }

    /** The parts of the given kinds, in text order. */
    public List<Part> parts(PartKind... kinds) {
        List<PartKind> wanted = List.of(kinds);
        return parts.stream().filter(part -> wanted.contains(part.kind())).toList();
    }

    /**
     * Whether it is read for statements and dates: in English, or in a language that could not be told. The rules are those
     * of English, and would misread any other.
     */
    public boolean isRead() {
        return language.equals("en") || language.equals("und");
    }

    /** The same report with another date of publication. */
    public Report withPublished(Published date) {
        return new Report(
                id, file, text, language, outlet, headline, authors, contributors, date, dateline, parts, declared);
    }

    /** The outlet's name, or the file's where the report does not show its outlet: what a reader tells reports apart by. */
    public String outletOrFile() {
        return outlet == null ? file : outlet.name();
    }
}
