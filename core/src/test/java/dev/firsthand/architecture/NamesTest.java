package dev.firsthand.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.firsthand.architecture.DirectionTest.CORE;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Names say what a thing is, and every package says whether null may be in it. */
class NamesTest {

    private static final Set<String> EMPTY_WORDS =
            Set.of("util", "utils", "helper", "helpers", "manager", "impl", "common", "misc");

    @Test
    void everyPackageIsNullMarked() {
        Set<String> marked = CORE.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .filter(type -> type.isAnnotatedWith(NullMarked.class))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
        Set<String> all = CORE.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
        assertThat(marked).containsAll(all);
    }

    @Test
    void noPackageHasAnEmptyName() {
        List<String> empty = CORE.stream()
                .map(JavaClass::getPackageName)
                .distinct()
                .filter(name -> Set.of(name.split("\\.")).stream().anyMatch(EMPTY_WORDS::contains))
                .toList();
        assertThat(empty).isEmpty();
    }

    @Test
    void noClassHasAnEmptyName() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .check(CORE);
    }
}
