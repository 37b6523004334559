package dev.firsthand.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

/** Who may know whom: model ◀ text ◀ each stage ◀ pipeline. */
class DirectionTest {

    static final JavaClasses CORE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("dev.firsthand");

    /** What passes between the stages is in the model; what two of them need to read text is in text. */
    static final String[] STAGES = {
        "dev.firsthand.clean..",
        "dev.firsthand.annotate..",
        "dev.firsthand.attribute..",
        "dev.firsthand.identify..",
        "dev.firsthand.unnamed..",
        "dev.firsthand.answer..",
        "dev.firsthand.date..",
        "dev.firsthand.grade..",
        "dev.firsthand.group..",
        "dev.firsthand.recognise..",
        "dev.firsthand.compare.."
    };

    @Test
    void noPackagesDependOnEachOtherInACircle() {
        slices().matching("dev.firsthand.(**)").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void theModelKnowsOnlyTheJdk() {
        classes()
                .that()
                .resideInAPackage("dev.firsthand.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("dev.firsthand.model..", "java..", "org.jspecify..")
                .check(CORE);
    }

    @Test
    void textKnowsOnlyTheModelAndIcu() {
        classes()
                .that()
                .resideInAPackage("dev.firsthand.text..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "dev.firsthand.text..", "dev.firsthand.model..", "com.ibm.icu..", "java..", "org.jspecify..")
                .check(CORE);
    }

    @Test
    void stagesKnowOnlyTheModelAndText() {
        for (String stage : STAGES) {
            classes()
                    .that()
                    .resideInAPackage(stage)
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            stage, "dev.firsthand.model..", "dev.firsthand.text..", "java..", "org.jspecify..")
                    .check(CORE);
        }
    }

    @Test
    void onlyThePipelineKnowsThePipeline() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.firsthand.pipeline..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.firsthand.pipeline..")
                .check(CORE);
    }

    @Test
    void everyPackageIsAStageOrOneOfTheThreeThatStagesStandBetween() {
        classes()
                .should()
                .resideInAnyPackage(STAGES)
                .orShould()
                .resideInAnyPackage("dev.firsthand.model..", "dev.firsthand.text..", "dev.firsthand.pipeline..")
                .because("a package that no rule names would be held by none")
                .check(CORE);
    }
}
