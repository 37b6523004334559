package dev.firsthand.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.firsthand.architecture.DirectionTest.CORE;
import static dev.firsthand.architecture.DirectionTest.STAGES;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A stage is a function: the same records in, the same records out, on any thread of any machine. */
class StagesTest {

    @Test
    void stagesDoNotReadOrWriteFilesOrStreams() {
        noClasses()
                .that()
                .resideInAnyPackage(STAGES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..", "java.util.logging..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.(?!Serializable$).*")
                .because("lists of words come through Lexicon, everything else through arguments")
                .check(CORE);
    }

    @Test
    void stagesStartNoThreadsAndHoldNoLocks() {
        noClasses()
                .that()
                .resideInAnyPackage(STAGES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.concurrent..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Thread.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ThreadLocal.class)
                .because("who runs a stage decides on how many threads")
                .check(CORE);
    }

    @Test
    void stagesAskNoClockNoChanceAndNoSurroundings() {
        noClasses()
                .that()
                .resideInAnyPackage(STAGES)
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.(util\\.Random|util\\.random\\..*|security\\.SecureRandom|time\\.Clock)")
                .orShould(callMethodWhere(ASKS_ITS_SURROUNDINGS))
                .check(CORE);
    }

    @Test
    void nothingInCorePrints() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould(callMethodWhere(PRINTS_A_STACK_TRACE))
                .check(CORE);
    }

    @Test
    void stagesKeepNothingBetweenReports() {
        fields().that(areDeclaredIn(STAGES)).should().beFinal().check(CORE);
    }

    @Test
    void theModelCannotBeChanged() {
        fields().that(areDeclaredIn("dev.firsthand.model..")).should().beFinal().check(CORE);
    }

    @Test
    void classesOfStagesAreFinalUnlessTheyAreMadeToBeImplemented() {
        classes()
                .that()
                .resideInAnyPackage(STAGES)
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .doNotHaveModifier(SYNTHETIC)
                .and()
                .areNotAnonymousClasses()
                .should()
                .haveModifier(FINAL)
                .check(CORE);
    }

    @Test
    void theModelIsMadeOfFinalTypes() {
        classes()
                .that()
                .resideInAPackage("dev.firsthand.model..")
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .doNotHaveModifier(SYNTHETIC)
                .and()
                .areNotAnonymousClasses()
                .should()
                .haveModifier(FINAL)
                .check(CORE);
    }

    private static final Set<String> SURROUNDINGS = Set.of(
            "System.currentTimeMillis",
            "System.nanoTime",
            "System.getenv",
            "System.getProperty",
            "System.identityHashCode",
            "Math.random",
            "UUID.randomUUID",
            "Locale.getDefault",
            "ZoneId.systemDefault",
            "Charset.defaultCharset",
            "Collections.shuffle");

    private static final Set<String> PARALLEL = Set.of("parallel", "parallelStream");

    private static final DescribedPredicate<JavaMethodCall> ASKS_ITS_SURROUNDINGS =
            DescribedPredicate.describe("the clock, chance, other threads or the machine is asked", call -> {
                JavaClass owner = call.getTargetOwner();
                boolean clock = owner.getPackageName().equals("java.time")
                        && call.getName().equals("now");
                return clock
                        || PARALLEL.contains(call.getName())
                        || SURROUNDINGS.contains(owner.getSimpleName() + "." + call.getName());
            });

    private static final DescribedPredicate<JavaMethodCall> PRINTS_A_STACK_TRACE = DescribedPredicate.describe(
            "a stack trace is printed", call -> call.getName().equals("printStackTrace"));

    private static DescribedPredicate<JavaField> areDeclaredIn(String... packages) {
        DescribedPredicate<JavaClass> owner = resideInAnyPackage(packages);
        return DescribedPredicate.describe(
                "are declared in " + String.join(", ", packages), field -> owner.test(field.getOwner()));
    }
}
