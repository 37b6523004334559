package dev.firsthand.app.command;

import dev.firsthand.fetch.Settings;
import dev.firsthand.fetch.address.Reach;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How to fetch, for all commands that do. */
final class FetchOptions {

    /** It goes into a header. */
    private static final Pattern CONTACT =
            Pattern.compile("(?=[\\x21-\\x7e]{3,200}$)(?:[^@()]+@[^@()]+|https?://[^()]+)");

    @Option(
            names = "--contact",
            paramLabel = "MAIL",
            defaultValue = "${env:FIRSTHAND_CONTACT}",
            description =
                    "Tell the sites that addresses lead to how their owners can reach you: a mail address or a page."
                            + " FIRSTHAND_CONTACT in the environment does the same.")
    private @Nullable String contact;

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "" + Settings.USUALLY_MOST,
            description = "Fetch so many pages of one feed or sitemap at most, the newest (${DEFAULT-VALUE}).")
    private int most;

    @Option(
            names = "--allow-private",
            description = "Fetch from this machine and private networks too, which is refused otherwise.")
    private boolean allowPrivate;

    /** @throws ParameterException if they make no sense */
    Settings settings(CommandSpec spec) {
        if (most < 1) {
            throw new ParameterException(spec.commandLine(), "--most %d must be at least 1".formatted(most));
        }
        if (contact != null && !CONTACT.matcher(contact).matches()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--contact %s must be a mail address or the address of a page".formatted(contact));
        }
        return new Settings(contact, allowPrivate ? Reach.ANY : Reach.PUBLIC, most, Settings.USUAL_PAUSE);
    }
}
