package dev.firsthand.app.command;

import dev.firsthand.app.output.Terminal;
import dev.firsthand.app.service.Format;
import dev.firsthand.app.watching.WatchRequest;
import dev.firsthand.app.watching.WatchService;
import dev.firsthand.fetch.Fetcher;
import dev.firsthand.fetch.address.Address;
import dev.firsthand.fetch.polite.Time;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code firsthand watch}: options in, exit code out. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        versionProvider = VersionLines.class,
        description =
                "Asks feeds, sitemaps and pages again and again, each on its own schedule, keeps each version of"
                        + " each report and tells what is new and what was changed. 'firsthand read FOLDER' reads what it kept.",
        sortOptions = false,
        abbreviateSynopsis = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:well",
            "1:some addresses were rejected, each named with its reason; the others were watched",
            "2:wrong use; nothing was done",
            "3:what is new could not be written, or Firsthand itself failed"
        })
final class WatchCommand implements Callable<Integer> {

    private static final int LEAST = 5;
    private static final int MOST = 24 * 60;

    private final Terminal terminal;
    private final Time time;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(
            paramLabel = "ADDRESS",
            arity = "0..*",
            description =
                    "Addresses of feeds, sitemaps and pages, or files that list some (OPML, a sitemap, a feed). What"
                            + " the folder holds already is watched too.")
    private List<String> names = List.of();

    @Option(
            names = "--keep",
            paramLabel = "FOLDER",
            required = true,
            description = "Keep what is fetched there, each version of each report as a web archive.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path keep;

    @Option(names = "--once", description = "Ask what is due now and end, for those who have a timer of their own.")
    private boolean once;

    @Option(
            names = "--every",
            paramLabel = "MINUTES",
            defaultValue = "30",
            description = "Ask lists that do not say how often they change so often (${DEFAULT-VALUE}).")
    private int every;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = FormatName.class,
            description = "text for people (the default) or jsonl for programs.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Format format;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private FetchOptions fetchOptions;

    /** @param time by which it waits for the next turn */
    WatchCommand(Terminal terminal, Time time) {
        this.terminal = terminal;
        this.time = time;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (format == Format.HTML) {
            throw wrong("watch writes text or jsonl, not html");
        }
        if (every < LEAST || every > MOST) {
            throw wrong("--every %d must be within %d and %d".formatted(every, LEAST, MOST));
        }
        if (names.isEmpty() && !Files.isDirectory(keep)) {
            throw wrong("watch needs an ADDRESS");
        }
        for (String name : names) {
            if (!Address.isMeant(name) && Fetcher.list(name) == null) {
                throw wrong("%s is neither an address nor a file that lists some".formatted(name));
            }
        }
        WatchRequest request = new WatchRequest(
                names, fetchOptions.settings(spec), keep, Duration.ofMinutes(every), once, format == Format.JSONL);
        try {
            return new WatchService(terminal, time).watch(request);
        } catch (IOException e) {
            throw wrong("--keep %s cannot hold what is fetched (%s)".formatted(keep, e.getMessage()));
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
