package dev.firsthand.grade;

import dev.firsthand.model.Rung;
import dev.firsthand.model.Sourcing;
import dev.firsthand.model.Speaker;
import dev.firsthand.model.Via;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What another outlet has: “the Courier reported”, “reports said”, “told CBS”. */
final class Relayed implements Rule {

    private static final Set<Via.Kind> PRESS = Set.of(Via.Kind.OUTLET, Via.Kind.WIRE, Via.Kind.BROADCAST);

    @Override
    public String name() {
        return "another-outlet";
    }

    @Override
    public @Nullable Sourcing grade(Case told) {
        boolean outlet = told.kind() == Speaker.Kind.OUTLET;
        boolean press = told.kind() == Speaker.Kind.UNNAMED && SourceWords.namePress(told.called());
        return outlet || press ? told.on(Rung.RELAYED, name()) : null;
    }

    /** The grade of what the outlet has through another, where the other has it on the rung given. */
    static Sourcing through(Case told, Sourcing ground) {
        Via via = told.attribution().via();
        if (via == null || !PRESS.contains(via.kind()) || told.isOwn(via.name()) || ground.rung() == Rung.RELAYED) {
            return ground;
        }
        return new Sourcing(Rung.RELAYED, ground.rung(), via.span(), "via");
    }
}
