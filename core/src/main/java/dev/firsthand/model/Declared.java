package dev.firsthand.model;

import java.io.Serializable;

/**
 * One fact that an original tells of itself beside its text, or that is known from where it was found. Evidence, not
 * truth: {@code clean} weighs it against the text.
 *
 * @param value never blank; as declared, on one line
 */
public record Declared(Field field, String value, Basis basis) implements Serializable {

    /** What is declared. A report with several authors declares each by itself, in their order. */
    public enum Field {
        /** Where it was published. */
        URL,
        HEADLINE,
        AUTHOR,
        OUTLET,
        /** ISO 8601 date or date and time. */
        PUBLISHED,
        /** ISO 8601 date or date and time of the last change. */
        MODIFIED,
        /** ISO 8601 moment at which it was got from where it was published: the latest that it can be of. */
        CAPTURED,
        /** BCP 47 tag. */
        LANGUAGE,
        /** What else than one account of one thing it is, such as {@code live-blog} or {@code round-up}. */
        FORM;

        /** The word the record format uses. */
        public String label() {
            return Labels.of(this);
        }
    }

    /** Where a declaration stands. */
    public enum Basis {
        JSON_LD,
        MICRODATA,
        OPENGRAPH,
        META,
        /** The {@code time} element of a page. */
        TIME,
        /** A line or element of a page that is marked as its byline. */
        BYLINE,
        /** The page's {@code title}. */
        TITLE,
        /** The {@code lang} attribute of a page. */
        ATTRIBUTE,
        /** How the original is built. */
        STRUCTURE,
        URL,
        FEED,
        /** The answer of a web server, fresh or from an archive. */
        HTTP,
        MAIL,
        /** The properties of a document. */
        PROPERTIES,
        /** A field of a data dump. */
        DUMP;

        /** The word the record format uses. */
        public String label() {
            return Labels.of(this).replace('_', '-');
        }
    }

    /** @throws IllegalArgumentException if the value is blank */
    public Declared {
        if (value.isBlank()) {
            throw new IllegalArgumentException("value of %s must not be blank".formatted(field));
        }
    }
}
