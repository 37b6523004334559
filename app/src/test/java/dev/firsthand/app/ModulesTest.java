package dev.firsthand.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which module may know which, and which library stays in which. */
class ModulesTest {

    private static final JavaClasses ALL =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("dev.firsthand");

    /** One sentence, and that null is never meant unless it is said. */
    private static final Pattern PACKAGE_INFO =
            Pattern.compile("/\\*\\*[^.]++\\.\\s++\\*/\\s++@NullMarked\\s++package dev\\.firsthand[\\s\\S]*+");

    private static final Pattern DEPENDENCY = Pattern.compile(
            "<dependency>\\s*+<groupId>[^<]++</groupId>\\s*+<artifactId>(?<name>[^<]++)</artifactId>(?<rest>.*?)</dependency>",
            Pattern.DOTALL);

    @ParameterizedTest
    @CsvSource({
        "com.fasterxml.jackson.., 'dev.firsthand.record..,dev.firsthand.intake.container..,dev.firsthand.intake.dump..,"
                + "dev.firsthand.fetch.keep..'",
        "org.netpreserve..,       'dev.firsthand.intake.container..,dev.firsthand.fetch.keep..'",
        "org.apache.hc..,         dev.firsthand.fetch.http..",
        "crawlercommons..,        dev.firsthand.fetch.polite..",
        "org.apache..,            'dev.firsthand.intake.document..,dev.firsthand.fetch.http..'",
        "org.jsoup..,             dev.firsthand.intake..",
        "com.networknt..,         dev.firsthand.record..",
        "picocli..,               dev.firsthand.app..",
        "gg.jte..,                dev.firsthand.app..",
        "ai.onnxruntime..,        dev.firsthand.encoder..",
        "com.ibm.icu..,           'dev.firsthand.text..,dev.firsthand.intake..'",
    })
    void aLibraryStaysInItsModule(String library, String homes) {
        noClasses()
                .that()
                .resideOutsideOfPackages(homes.split(","))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .allowEmptyShould(true)
                .check(ALL);
    }

    @Test
    void noPackagesDependOnEachOtherInACircle() {
        slices().matching("dev.firsthand.(**)").should().beFreeOfCycles().check(ALL);
    }

    @ParameterizedTest
    @CsvSource({"dev.firsthand.intake..", "dev.firsthand.record.."})
    void whatSurroundsThePipelineKnowsOnlyTheModelAndText(String module) {
        classes()
                .that()
                .resideInAPackage(module)
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage("dev.firsthand..")
                        .or(resideInAnyPackage(module, "dev.firsthand.model..", "dev.firsthand.text..")))
                .check(ALL);
    }

    @Test
    void whatFetchesKnowsWhatTakesInAndNothingOfWhatIsMadeOfIt() {
        classes()
                .that()
                .resideInAPackage("dev.firsthand.fetch..")
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage("dev.firsthand..")
                        .or(resideInAnyPackage(
                                "dev.firsthand.fetch..",
                                "dev.firsthand.intake..",
                                "dev.firsthand.model..",
                                "dev.firsthand.text..")))
                .check(ALL);
    }

    @Test
    void onlyTheAppPrints() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.firsthand.app..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(ALL);
    }

    /** Maven leaves out of the product what the app declares for its tests, even where a module needs it to run. */
    @Test
    void whatAModuleNeedsToRunIsNotForTheTestsOfTheAppAlone() throws IOException {
        Set<String> forTests = dependencies("app", true);
        for (String module : List.of("core", "encoder", "intake", "fetch", "record")) {
            assertThat(dependencies(module, false)).as(module).doesNotContainAnyElementsOf(forTests);
        }
    }

    private static Set<String> dependencies(String module, boolean forTests) throws IOException {
        Set<String> names = new TreeSet<>();
        Matcher dependency = DEPENDENCY.matcher(Files.readString(Path.of("..", module, "pom.xml")));
        while (dependency.find()) {
            if (dependency.group("rest").contains("<scope>test</scope>") == forTests) {
                names.add(dependency.group("name"));
            }
        }
        return names;
    }

    @Test
    void everyPackageSaysInOneSentenceWhatItIsFor() throws IOException {
        List<String> wrong = packages().stream()
                .filter(folder -> !isOneSentence(folder.resolve("package-info.java")))
                .map(Path::toString)
                .toList();
        assertThat(wrong).isEmpty();
    }

    private static Set<Path> packages() throws IOException {
        Set<Path> folders = new TreeSet<>();
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            for (Path sources : modules.map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .toList()) {
                try (Stream<Path> files = Files.walk(sources)) {
                    files.filter(file -> file.toString().endsWith(".java"))
                            .map(Path::getParent)
                            .forEach(folders::add);
                }
            }
        }
        return folders;
    }

    private static boolean isOneSentence(Path info) {
        try {
            return PACKAGE_INFO.matcher(Files.readString(info)).matches();
        } catch (IOException e) {
            return false;
        }
    }
}
