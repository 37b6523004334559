package dev.firsthand.app.command;

import dev.firsthand.app.service.Version;
import picocli.CommandLine.IVersionProvider;

/** Which Firsthand this is, and on which Java it runs. */
final class VersionLines implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"firsthand " + Version.NUMBER, "Java " + Runtime.version()};
    }
}
