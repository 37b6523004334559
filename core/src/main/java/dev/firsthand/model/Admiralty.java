package dev.firsthand.model;

import java.io.Serializable;

/**
 * A suggestion, never a judgement, on the Admiralty scale of NATO (AJP-2.1, formerly STANAG 2511).
 *
 * @param credibility of the information, from 1 (confirmed by other independent sources) to 6 (cannot be judged)
 * @param because on what it rests
 */
public record Admiralty(Reliability reliability, int credibility, String because) implements Serializable {

    /** How reliable a source has been. */
    public enum Reliability {
        /** Completely reliable. */
        A,
        /** Usually reliable. */
        B,
        /** Fairly reliable. */
        C,
        /** Not usually reliable. */
        D,
        /** Unreliable. */
        E,
        /** Cannot be judged. */
        F
    }

    /** @throws IllegalArgumentException if the credibility is not within 1 and 6 */
    public Admiralty {
        if (credibility < 1 || credibility > 6) {
            throw new IllegalArgumentException("credibility %d must be within 1 and 6".formatted(credibility));
        }
    }

    /** The two marks together, as they are written: “F2”. */
    public String mark() {
        return reliability.name() + credibility;
    }
}
