package dev.firsthand.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/** Which Firsthand this is, and on which Java it runs. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        return new String[] {"firsthand " + number(), "Java " + Runtime.version()};
    }

    private static String number() throws IOException {
        try (InputStream in = Version.class.getResourceAsStream("/dev/firsthand/app/version.txt")) {
            return in == null ? "unknown" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
