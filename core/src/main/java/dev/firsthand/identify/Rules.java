package dev.firsthand.identify;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules that tell whom a mention stands for, in the order in which they are asked. */
final class Rules {

    private final List<Rule> order = List.of(
            new FullName(),
            new ShortName(),
            new Namesake(),
            new Relative(),
            new Added(),
            new HeOrShe(),
            new They(),
            new It(),
            new OwnWords(),
            new OutletsReport(),
            new OwnersBody(),
            new OwnersVoice(),
            new OfThoseBefore(),
            new NamedLater(),
            new TakenUp(),
            new TheCompany(),
            new Variation(),
            new Described());

    /** Whom a mention stands for and which rule told. */
    record Resolution(Figure figure, String decidedBy) {}

    /** The answer of the first rule that has one, or null. */
    @Nullable
    Resolution resolve(Scene scene, int mention) {
        for (Rule rule : order) {
            Figure figure = rule.resolve(scene, mention);
            if (figure != null) {
                return new Resolution(figure, rule.name());
            }
        }
        return null;
    }
}
