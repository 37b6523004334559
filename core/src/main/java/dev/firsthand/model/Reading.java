package dev.firsthand.model;

import java.io.Serializable;
import java.util.List;

/** All that is known of one report alone: what crosses the wire on a cluster. Lists are in text order. */
public record Reading(Report report, List<Statement> statements, List<Moment> moments, Signature signature)
        implements Serializable {

    public Reading {
        statements = List.copyOf(statements);
        moments = List.copyOf(moments);
    }
}
