package dev.firsthand.answer;

import dev.firsthand.model.Span;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a verb denies or disputes outright: “denied taking the money”, “disputed that the gate was open”. */
final class ThingDenied implements Rule {

    private static final Pattern DENIES = Pattern.compile(
            "(?:.* )?(?:den(?:y|ies|ied|ying)|(?:disput|reject|refut|rebut|contradict|dismiss|contest|challeng|repudiat)"
                    + "\\p{L}{0,5})(?: as)?");

    @Override
    public String name() {
        return "thing-denied";
    }

    @Override
    public @Nullable Pointer find(Turn turn) {
        List<Span> cue = turn.statement().attribution().cue();
        Span content = turn.opening();
        boolean denies =
                !cue.isEmpty() && DENIES.matcher(turn.plain(cue.getFirst())).matches();
        return denies ? new Pointer(content, content, Pointer.Kind.ANYBODY) : null;
    }
}
