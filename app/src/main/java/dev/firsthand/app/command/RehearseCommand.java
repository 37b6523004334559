package dev.firsthand.app.command;

import dev.firsthand.app.output.Terminal;
import dev.firsthand.app.reading.Annotators;
import dev.firsthand.app.reading.CaptureReader;
import dev.firsthand.app.service.ExitCode;
import dev.firsthand.app.service.Format;
import dev.firsthand.app.service.ReadRequest;
import dev.firsthand.app.service.ReadService;
import dev.firsthand.encoder.NativeLibrary;
import dev.firsthand.pipeline.Firsthand;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Does everything once for nobody, so that Java can keep what it learns about our classes: see the launcher. */
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {

    /** A fast start needs compiled code too, and Java compiles what it has seen often. */
    private static final int ROUNDS = 3;

    @Option(names = "--unpack", description = "Where to leave the encoder's native code, unpacked.")
    private @Nullable Path unpacked;

    @Parameters
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private List<String> paths;

    @Override
    public Integer call() throws InterruptedException, IOException {
        if (unpacked != null) {
            NativeLibrary.unpack(unpacked);
        }
        OutputStream nowhere = OutputStream.nullOutputStream();
        Terminal terminal =
                new Terminal(nowhere, new PrintWriter(nowhere, false, StandardCharsets.UTF_8), true, false, 80, true);
        CaptureReader reader = new CaptureReader(
                Runtime.getRuntime().availableProcessors(), new Firsthand(Annotators.builtIn(message -> {})));
        for (int round = 0; round < ROUNDS; round++) {
            for (Format format : Format.values()) {
                new ReadService(reader, terminal)
                        .read(new ReadRequest(paths, List.of(), format, null, null, null, false, false));
            }
        }
        return ExitCode.WELL;
    }
}
