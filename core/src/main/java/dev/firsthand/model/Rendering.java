package dev.firsthand.model;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/**
 * The text of one capture, before anything is known about it but what its original says by its structure and beside its
 * text.
 *
 * @param file the name the capture is known by
 * @param text for plain text the content exactly as decoded; for a page or document the text rendered from it
 * @param candidates what the structure says of runs of the text, in text order, none overlapping another; each holds
 *     whole lines. Empty where there is no structure: then the lines speak for themselves. Lines that no candidate holds
 *     do so too
 * @param declared what the original tells of itself, in the order found
 */
public record Rendering(String file, Text text, List<Candidate> candidates, List<Declared> declared)
        implements Rendered, Serializable {

    public Rendering {
        candidates = candidates.stream()
                .sorted(Comparator.comparing(Candidate::span))
                .toList();
        declared = List.copyOf(declared);
    }

    /** A text without structure that declares nothing of itself. */
    public Rendering(String file, Text text) {
        this(file, text, List.of(), List.of());
    }
}
