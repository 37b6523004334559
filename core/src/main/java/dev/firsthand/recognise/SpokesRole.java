package dev.firsthand.recognise;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** “Chinese Foreign Ministry spokesperson”, “a spokesman for the harbour board”. */
final class SpokesRole implements Behalf {

    private static final String SPEAKER = "(?:spokes(?:person|man|woman)|press (?:secretary|officer))";

    private static final Pattern BEFORE = Pattern.compile(
            "(?iu)^(?:(?:a|an|the|deputy|chief|senior)\\s++)*+(.{2,80}?)\\s++(?:deputy\\s++)?" + SPEAKER + "\\b");

    private static final Pattern BEHIND =
            Pattern.compile("(?iu)\\b" + SPEAKER + "\\s++(?:for|of|at|with)\\s++(?:the\\s++)?([^,;]{2,80}+)");

    /** “Republican spokesman”, “the company’s former spokeswoman”: no name of whom they speak for now. */
    private static final Pattern NOBODY = Pattern.compile(
            "(?u)\\b(?:former|then|ex)$|^(?:Republican|Democratic|Conservative|Labour|Liberal|\\p{Ll}+)$");

    private final Powers powers;

    SpokesRole(Powers powers) {
        this.powers = powers;
    }

    @Override
    public String name() {
        return "spokesperson";
    }

    @Override
    public @Nullable Principal of(Candidate candidate) {
        return candidate.roles().stream()
                .sorted()
                .map(this::principal)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Principal principal(String role) {
        Matcher behind = BEHIND.matcher(role);
        Matcher before = BEFORE.matcher(role);
        String name = behind.find() ? behind.group(1) : before.find() ? before.group(1) : null;
        String bare = name == null ? "" : name.replaceFirst("(?:’s|'s)$", "").strip();
        return bare.isEmpty() || NOBODY.matcher(bare).find() ? null : new Principal(bare, powers.of(bare), role);
    }
}
