package dev.firsthand.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents say is there, is there. */
class DocumentationTest {

    private static final Path ROOT = root();
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern TYPE = Pattern.compile("`([A-Z][a-z]+(?:[A-Z][a-z]+)*)`");
    private static final Set<String> OUTSIDE_OUR_CODE = Set.of();

    @Test
    void everyLinkBetweenDocumentsLeadsSomewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path document : documents()) {
            for (String target : found(LINK, document)) {
                if (!target.startsWith("http") && !Files.exists(target(document, target))) {
                    broken.add(ROOT.relativize(document) + " -> " + target);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void everyTypeThatTheDocumentsNameExists() throws IOException {
        Set<String> types = files(".java")
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        List<String> unknown = new ArrayList<>();
        for (String name : List.of("ARCHITECTURE.md", "CONTRIBUTING.md")) {
            for (String type : found(TYPE, ROOT.resolve(name))) {
                if (!types.contains(type) && !OUTSIDE_OUR_CODE.contains(type)) {
                    unknown.add(name + ": " + type);
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void everyStageHasItsPlaceInTheArchitecture() throws IOException {
        List<String> links = found(LINK, ROOT.resolve("ARCHITECTURE.md"));
        try (Stream<Path> packages = Files.list(ROOT.resolve("core/src/main/java/dev/firsthand"))) {
            assertThat(packages.filter(Files::isDirectory)
                            .map(folder -> ROOT.relativize(folder).toString())
                            .filter(folder -> links.stream().noneMatch(link -> link.startsWith(folder))))
                    .isEmpty();
        }
    }

    private static Path target(Path document, String link) {
        return document.resolveSibling(link.replaceFirst("#.*", "")).normalize();
    }

    private static List<String> found(Pattern pattern, Path document) throws IOException {
        return pattern.matcher(Files.readString(document))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static List<Path> documents() throws IOException {
        return files(".md").toList();
    }

    private static Stream<Path> files(String ending) throws IOException {
        try (Stream<Path> all = Files.walk(ROOT)) {
            return all
                    .filter(path -> path.toString().endsWith(ending))
                    .filter(path -> !path.toString().contains("/target/")
                            && !path.toString().contains("/node_modules/"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Path root() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("ARCHITECTURE.md"))) {
                return folder;
            }
        }
        throw new IllegalStateException(
                "no ARCHITECTURE.md above " + Path.of("").toAbsolutePath());
    }
}
