package dev.firsthand.app.service;

/** The forms an account can take. */
public enum Format {
    /** For people at a terminal. */
    TEXT,
    /** The public records, one JSON object a line. */
    JSONL,
    /** One self-contained page. */
    HTML
}
