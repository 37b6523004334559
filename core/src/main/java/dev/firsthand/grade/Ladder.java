package dev.firsthand.grade;

import dev.firsthand.model.Report;
import dev.firsthand.model.Rung;
import dev.firsthand.model.Sourcing;
import dev.firsthand.model.Statement;
import java.util.List;
import java.util.Objects;

/** Tells what each statement of a report rests on: the rung of the sourcing ladder and what decided it. */
public final class Ladder {

    /** The rules in the order in which they are asked: the first that tells decides. */
    private static final List<Rule> RULES = List.of(
            new OwnPeople(), new Relayed(), new Document(), new OnTheRecord(), new Described(), new Undescribed());

    private static final Sourcing NOBODY = new Sourcing(Rung.UNATTRIBUTED, null, null, "nobody-given");

    /** The statements, each with its grade. */
    public List<Statement> graded(Report report, List<Statement> statements) {
        return statements.stream()
                .map(statement -> statement.withSourcing(grade(new Case(report, statement))))
                .toList();
    }

    private static Sourcing grade(Case told) {
        Sourcing ground = RULES.stream()
                .map(rule -> rule.grade(told))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(NOBODY);
        return Relayed.through(told, ground);
    }
}
