package dev.firsthand.app.command;

import dev.firsthand.annotate.Annotator;
import dev.firsthand.app.fetching.Addresses;
import dev.firsthand.app.fetching.FetchRequest;
import dev.firsthand.app.output.Terminal;
import dev.firsthand.app.reading.Annotators;
import dev.firsthand.app.reading.CaptureReader;
import dev.firsthand.app.service.Format;
import dev.firsthand.app.service.ReadRequest;
import dev.firsthand.app.service.ReadService;
import dev.firsthand.app.service.Version;
import dev.firsthand.encoder.EncoderUnavailable;
import dev.firsthand.pipeline.Firsthand;
import dev.firsthand.text.Gazetteer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code firsthand read}: options in, exit code out. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        versionProvider = VersionLines.class,
        description = "Reads reports and gives the sourced account of each story they tell.",
        sortOptions = false,
        abbreviateSynopsis = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:well",
            "1:some inputs were rejected, each named with its reason; the others were read",
            "2:wrong use; nothing was done",
            "3:the result could not be written, or Firsthand itself failed"
        })
final class ReadCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description =
                    "Files, folders, patterns such as 'reports/*.txt', or addresses of pages, feeds and sitemaps, which"
                            + " are fetched; - is standard input.")
    private List<String> paths = List.of();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = FormatName.class,
            description = "text for people (the default), jsonl for programs, html for one self-contained page.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Format format;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Write there instead of to standard output; the file is whole or absent.")
    private @Nullable Path out;

    @Option(names = "--page", paramLabel = "FILE.html", description = "Write a page there as well.")
    private @Nullable Path page;

    @Option(
            names = "--rejected",
            paramLabel = "LIST",
            description = "Write there what was rejected, with its reasons, for --again.")
    private @Nullable Path rejected;

    @Option(
            names = "--again",
            paramLabel = "LIST",
            description =
                    "Try again what was rejected: LIST is what --rejected or --format jsonl wrote. Give it from the"
                            + " same working folder.")
    private @Nullable Path again;

    @Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            description = "Add the countries, offices and agencies that FILE names to those known.")
    private @Nullable Path gazetteer;

    @Option(
            names = "--all",
            description = "In text, give every story in full, not only the biggest of more than three.")
    private boolean all;

    @Option(
            names = "--encoder",
            paramLabel = "FILE",
            description = "Read with an encoder of your own instead of the one built in; none reads by rules alone,"
                    + " which is faster and finds less.")
    private @Nullable String encoder;

    @Option(
            names = "--fetch",
            description = "Fetch what feeds, sitemaps and OPML lists in files name; without it only addresses given are"
                    + " fetched.")
    private boolean fetch;

    @Option(
            names = "--keep",
            paramLabel = "FOLDER",
            description = "Keep what is fetched there, as web archives; what has not changed is not fetched again.")
    private @Nullable Path keep;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private FetchOptions fetchOptions;

    @Option(names = "--no-progress", description = "Show no progress bar, even when it takes long.")
    private boolean noProgress;

    ReadCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException, IOException {
        checkTarget("--out", out);
        checkTarget("--page", page);
        checkTarget("--rejected", rejected);
        checkDifferent("--out", out, "--page", page);
        checkDifferent("--out", out, "--rejected", rejected);
        checkDifferent("--page", page, "--rejected", rejected);
        if (paths.isEmpty() && again == null) {
            throw wrong("read needs a PATH");
        }
        TriedAgain tried = tried();
        FetchRequest fetching = new FetchRequest(fetchOptions.settings(spec), fetch, keep, !noProgress);
        try (Addresses addresses = new Addresses(fetching, Version.NUMBER, terminal)) {
            Firsthand firsthand = new Firsthand(annotator(), known());
            CaptureReader reader = new CaptureReader(Runtime.getRuntime().availableProcessors(), firsthand, addresses);
            return new ReadService(reader, terminal)
                    .read(new ReadRequest(
                            tried.andThen(paths), tried.lost(), format, out, page, rejected, all, !noProgress));
        } catch (Addresses.NoFolder e) {
            throw wrong(e.reason());
        }
    }

    private TriedAgain tried() {
        try {
            return TriedAgain.of(again);
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private Gazetteer known() {
        try {
            return UsersGazetteer.of(gazetteer);
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private Annotator annotator() {
        if (encoder == null) {
            return Annotators.builtIn(message -> terminal.err().println("firsthand: " + message));
        }
        if (encoder.equals("none")) {
            return Annotators.byRules();
        }
        try {
            return Annotators.of(Path.of(encoder));
        } catch (IOException | InvalidPathException e) {
            throw wrong("--encoder %s cannot be read; give a file that the training wrote, or none".formatted(encoder));
        } catch (EncoderUnavailable e) {
            throw wrong("--encoder %s: %s".formatted(encoder, e.getMessage()));
        }
    }

    private void checkTarget(String option, @Nullable Path target) {
        if (target == null) {
            return;
        }
        Path folder = target.toAbsolutePath().getParent();
        if (Files.isDirectory(target)) {
            throw wrong("%s %s is a folder; give a file".formatted(option, target));
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw wrong("%s %s lies in a folder that does not exist".formatted(option, target));
        }
    }

    private void checkDifferent(String option, @Nullable Path file, String other, @Nullable Path otherFile) {
        if (file != null && file.equals(otherFile)) {
            throw wrong("%s and %s must be different files, not both %s".formatted(option, other, file));
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
