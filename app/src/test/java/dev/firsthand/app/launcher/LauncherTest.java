package dev.firsthand.app.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher in a house of cardboard: modules that are empty jars, JDKs that only say how they were called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    /** Prints its version and every option on a line of its own; makes the cache it is told to make. */
    private static final String JAVA = """
            #!/bin/sh
            for option; do
              case $option in
                -XX:AOTCacheOutput=*|-XX:ArchiveClassesAtExit=*) : >"${option#*=}" ;;
                /*.native) mkdir -p "$option" ;;
              esac
            done
            echo "java VERSION"
            for option; do printf '<%s>\\n' "$option"; done
            """;

    private static final List<String> TOOLS = List.of(
            "bash",
            "sh",
            "find",
            "head",
            "mkdir",
            "mv",
            "readlink",
            "rm",
            "rmdir",
            "sed",
            "sleep",
            "touch",
            "grep",
            "stty");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Path house;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Path tools;

    private record Ended(int code, String out, String err) {}

    @BeforeEach
    void buildTheHouse() throws IOException {
        house = Files.createDirectories(folder.resolve("the house"));
        tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : TOOLS) {
            Path wrapped = tools.resolve(tool);
            Files.writeString(wrapped, "#!/bin/sh\nexec %s \"$@\"\n".formatted(where(tool)));
            executable(wrapped);
        }
        Files.copy(Path.of("..", "firsthand"), house.resolve("firsthand"));
        executable(house.resolve("firsthand"));
        for (String module : List.of("core", "encoder", "intake", "fetch", "record", "app")) {
            Path target = Files.createDirectories(house.resolve(module).resolve("target"));
            Files.createFile(target.resolve("firsthand-" + module + "-1.jar"));
        }
        Files.createFile(
                Files.createDirectories(house.resolve("app/target/lib")).resolve("other.jar"));
    }

    private static Path where(String tool) {
        return Stream.of("/usr/bin", "/bin", "/usr/local/bin")
                .map(place -> Path.of(place, tool))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + tool));
    }

    private static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Path jdk(String place, String version) throws IOException {
        Path jdk = Files.createDirectories(folder.resolve(place));
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"%s\"\n".formatted(version));
        Path java = Files.createDirectories(jdk.resolve("bin")).resolve("java");
        Files.writeString(java, JAVA.replace("VERSION", version));
        executable(java);
        return jdk;
    }

    private Ended run(Path launcher, Map<String, String> environment, String... arguments) throws Exception {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder process = new ProcessBuilder(Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments))
                .toList());
        process.environment().clear();
        process.environment().put("PATH", tools.toString());
        process.environment().put("HOME", folder.resolve("home").toString());
        process.environment().put("FIRSTHAND_JDKS", folder.resolve("jdks").toString());
        process.environment().putAll(environment);
        process.directory(folder.toFile());
        Process running =
                process.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        assertThat(running.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ended(
                running.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    private Ended run(Map<String, String> environment, String... arguments) throws Exception {
        return run(house.resolve("firsthand"), environment, arguments);
    }

    private static final Map<String, String> NO_CACHE = Map.of("FIRSTHAND_START_CACHE", "none");

    @Test
    void withoutAJdkItSaysWhatToInstall() throws Exception {
        Ended ended = run(NO_CACHE, "read", "x");

        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).isEqualTo("""
                firsthand: needs a JDK 21 or newer, and found none.
                Install one (Debian, Ubuntu: apt install openjdk-21-jdk; macOS: brew install openjdk;
                everywhere: https://adoptium.net) or set JAVA_HOME to where it is.
                """);
    }

    @Test
    void aJavaHomeThatIsTooOldIsPassedOverAndNamed() throws Exception {
        Path old = jdk("old", "17.0.15");

        Ended ended = run(Map.of("JAVA_HOME", old.toString(), "FIRSTHAND_START_CACHE", "none"), "read", "x");

        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.err())
                .startsWith("firsthand: needs a JDK 21 or newer, and found none.\n  %s is 17.0.15 (JAVA_HOME)\nInstall"
                        .formatted(old));
    }

    @Test
    void theNewestJdkIsTakenWhereNoneIsNamed() throws Exception {
        jdk("jdks/a", "21.0.9");
        jdk("jdks/b", "25.0.3");
        jdk("jdks/c", "9.0.4");
        Path old = jdk("old", "17.0.15");

        assertThat(run(Map.of("JAVA_HOME", old.toString(), "FIRSTHAND_START_CACHE", "none"))
                        .out())
                .startsWith("java 25.0.3\n");
    }

    @Test
    void aJavaHomeThatWillDoIsTaken() throws Exception {
        jdk("jdks/b", "25.0.3");
        Path own = jdk("own jdk", "21");

        assertThat(run(Map.of("JAVA_HOME", own.toString(), "FIRSTHAND_START_CACHE", "none"))
                        .out())
                .startsWith("java 21\n");
    }

    @Test
    void theJavaOnThePathIsTakenIfItWillDo() throws Exception {
        jdk("jdks/b", "25.0.3");
        Path own = jdk("own", "22.0.1");
        Files.createSymbolicLink(tools.resolve("java"), own.resolve("bin/java"));

        assertThat(run(NO_CACHE).out()).startsWith("java 22.0.1\n");
    }

    @Test
    void argumentsKeepTheirSpacesAndLinksLeadHome() throws Exception {
        jdk("jdks/b", "25.0.3");
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("the house", "firsthand"));
        Path again = Files.createSymbolicLink(tools.resolve("firsthand"), link);

        Ended ended = run(again, NO_CACHE, "read", "two words", "", "*");

        assertThat(ended.code()).isZero();
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).contains("<%s/core/target/firsthand-core-1.jar:".formatted(house));
        assertThat(ended.out()).endsWith("<dev.firsthand.app.Main>\n<read>\n<two words>\n<>\n<*>\n");
    }

    @Test
    void theSecondStartUsesTheCacheOfTheFirst() throws Exception {
        jdk("jdks/b", "25.0.3");

        Ended first = run(Map.of(), "read");
        Ended second = run(Map.of(), "read");

        String option = "<-XX:AOTCache=%s/app/target/start/firsthand-25.0.3.cache>".formatted(house);
        assertThat(first.err()).isEqualTo("firsthand: preparing a fast start (only now) …\n");
        assertThat(first.out()).contains(option);
        assertThat(second.err()).isEmpty();
        assertThat(second.out())
                .contains(
                        option,
                        "<-Donnxruntime.native.path=%s/app/target/start/firsthand-25.0.3.cache.native>"
                                .formatted(house));
    }

    @Test
    void anOlderJavaKeepsAnArchiveOfItsClasses() throws Exception {
        jdk("jdks/b", "21.0.9");

        assertThat(run(Map.of()).out())
                .contains("<-XX:SharedArchiveFile=%s/app/target/start/firsthand-21.0.9.cache>".formatted(house));
    }

    @Test
    void aChangedJarMakesTheCacheAnew() throws Exception {
        jdk("jdks/b", "25.0.3");
        run(Map.of());
        Files.setLastModifiedTime(
                house.resolve("core/target/firsthand-core-1.jar"),
                FileTime.fromMillis(System.currentTimeMillis() + 5000));

        assertThat(run(Map.of()).err()).isEqualTo("firsthand: preparing a fast start (only now) …\n");
    }

    @Test
    void whileAnotherRunMakesTheCacheThisOneGoesWithout() throws Exception {
        jdk("jdks/b", "25.0.3");
        Files.createDirectories(house.resolve("app/target/start/firsthand-25.0.3.cache.lock"));

        Ended ended = run(Map.of());

        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).doesNotContain("AOTCache");
    }

    @Test
    void optionsForJavaComeThrough() throws Exception {
        jdk("jdks/b", "25.0.3");

        assertThat(run(Map.of("FIRSTHAND_JAVA_OPTS", "-Xmx4g -Dx=y", "FIRSTHAND_START_CACHE", "none"))
                        .out())
                .contains("<-Xmx4g>\n<-Dx=y>\n");
    }

    @Test
    void withoutMavenItSaysWhatToInstall() throws Exception {
        Path jdk = jdk("jdks/b", "25.0.3");
        Files.copy(jdk.resolve("bin/java"), jdk.resolve("bin/javac"));
        executable(jdk.resolve("bin/javac"));
        Files.delete(house.resolve("core/target/firsthand-core-1.jar"));

        Ended ended = run(NO_CACHE, "read");

        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.err()).startsWith("firsthand: needs Maven to build itself, and found none.\n");
    }
}
