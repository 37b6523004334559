package dev.firsthand.attribute;

import dev.firsthand.model.Stance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** “Police said they could not confirm or comment on it”: the saying is the refusal, and there is no second one in it. */
final class OneRefusal {

    /** The subject stands so near the beginning of what is said: “that they …”. */
    private static final int NEAR = 2;

    private OneRefusal() {}

    /** The findings; a refusal that is all somebody said is told once. */
    static List<Finding> resolved(Scene scene, List<Finding> findings) {
        Map<Integer, List<Finding>> sayings = new HashMap<>();
        for (Finding finding : findings) {
            if (finding.stance() == Stance.ASSERTS && finding.source() != null) {
                sayings.computeIfAbsent(sentence(scene, finding), s -> new ArrayList<>())
                        .add(finding);
            }
        }
        Map<Finding, Stance> refused = new HashMap<>();
        List<Finding> left = new ArrayList<>();
        for (Finding finding : findings) {
            Finding saying = saying(scene, finding, sayings.getOrDefault(sentence(scene, finding), List.of()));
            if (saying == null) {
                left.add(finding);
            } else {
                refused.put(saying, finding.stance());
            }
        }
        left.replaceAll(finding -> refused.containsKey(finding)
                ? finding.with(finding.act(), refused.getOrDefault(finding, Stance.ASSERTS))
                : finding);
        return left;
    }

    private static int sentence(Scene scene, Finding finding) {
        return scene.token(finding.content().getFirst().first()).sentence();
    }

    /** Whose words the refusal of a pronoun is, or null. */
    private static @Nullable Finding saying(Scene scene, Finding refusal, List<Finding> sayings) {
        Phrase subject = refusal.source();
        boolean refuses = refusal.stance() == Stance.DECLINES || refusal.stance() == Stance.UNREACHABLE;
        if (!refuses
                || subject == null
                || subject.first() != subject.last()
                || scene.tag(subject.first()) != Tag.SUBJECT) {
            return null;
        }
        int at = subject.first();
        return sayings.stream()
                .filter(saying -> isAllOf(saying.content().getFirst(), at, refusal))
                .findFirst()
                .orElse(null);
    }

    private static boolean isAllOf(Phrase said, int subject, Finding refusal) {
        return said.contains(subject)
                && subject - said.first() <= NEAR
                && said.contains(refusal.content().getFirst().last());
    }
}
