package dev.firsthand.recognise;

import dev.firsthand.model.Identity.SpeaksFor;
import dev.firsthand.text.Fold;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who speaks for whom, by the first rule that tells, among the speakers of a story. */
final class Behalves {

    private final List<Behalf> order;
    private final Map<String, String> byPower = new HashMap<>();
    private final Map<String, String> byName = new HashMap<>();

    Behalves(Powers powers) {
        this(List.of(new OfficeSpeaks(powers), new SpokesRole(powers), new OfficeHolder(powers)));
    }

    private Behalves(List<Behalf> order) {
        this.order = order;
    }

    /** The same rules among the speakers of a story, each under its id. */
    Behalves among(Map<String, List<Candidate>> speakers) {
        Behalves known = new Behalves(order);
        speakers.forEach((id, members) -> {
            for (Candidate member : members) {
                if (member.name() == null) {
                    known.byName.putIfAbsent(key(member.speaker().name()), id);
                }
                if (member.power() != null) {
                    known.byPower.putIfAbsent(member.power(), id);
                }
            }
        });
        return known;
    }

    private static String key(String name) {
        String plain = Fold.plain(name);
        return plain.startsWith("the ") ? plain.substring(4) : plain;
    }

    /** On whose behalf a speaker speaks. */
    List<SpeaksFor> of(String id, List<Candidate> members) {
        List<SpeaksFor> found = new ArrayList<>();
        for (Candidate member : members) {
            for (Behalf behalf : order) {
                Behalf.Principal principal = found.isEmpty() ? behalf.of(member) : null;
                String speaker = principal == null ? null : speaker(principal);
                if (principal != null && !id.equals(speaker)) {
                    found.add(new SpeaksFor(principal.name(), speaker, behalf.name(), principal.because()));
                }
            }
        }
        return found;
    }

    private @Nullable String speaker(Behalf.Principal principal) {
        String power = principal.power();
        String known = power == null ? null : byPower.get(power);
        return known != null ? known : byName.get(key(principal.name()));
    }
}
