package dev.firsthand.model;

import java.io.Serializable;

/**
 * What the structure of a page or document says of a run of the text rendered from it, before the words are looked at.
 *
 * @param kind what the run is for, as far as its place and markup tell
 * @param origin where in the original the run came from: a path of elements ({@code html/body/div[2]/p[3]}), a page, a
 *     range of bytes
 * @param decidedBy what in the structure told the kind
 */
public record Candidate(PartKind kind, Span span, String origin, String decidedBy) implements Serializable {}
