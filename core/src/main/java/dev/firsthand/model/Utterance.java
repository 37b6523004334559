package dev.firsthand.model;

import java.io.Serializable;
import java.util.List;

/**
 * One act of saying, carried by statements of one or several reports.
 *
 * @param statements ids, at least one
 */
public record Utterance(String id, Speaker speaker, List<String> statements, List<Drift> drift)
        implements Serializable {

    public Utterance {
        statements = List.copyOf(statements);
        drift = List.copyOf(drift);
    }
}
