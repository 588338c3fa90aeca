package dev.memoquiz.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ArchitectureTest {
    private static final String ROOT = "dev.memoquiz";
    private static final Rules RULES = new Rules(ROOT);
    private static final JavaClasses PROGRAM =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(ROOT);

    static Set<String> names() {
        return RULES.all().keySet();
    }

    static List<String> packages() {
        return Rules.packagesNamed();
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_program_keeps_the_rule(String name) {
        rule(name).check(PROGRAM);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void every_package_named_in_a_rule_exists(String name) {
        String wanted = ROOT + "." + name;
        Stream<String> present = PROGRAM.stream().map(JavaClass::getPackageName).distinct();

        assertThat(present).anyMatch(found -> (found + ".").startsWith(wanted + "."));
    }

    @Test
    void the_double_of_discord_is_plain_java() {
        Pattern tests = Pattern.compile(".*Test(\\$.*)?\\.class");
        RULES.doubleIsPlainJava()
                .check(
                        new ClassFileImporter()
                                .withImportOption(file -> !file.matches(tests))
                                .importPackages(ROOT + ".fakediscord"));
    }

    private static ArchRule rule(String name) {
        return Objects.requireNonNull(RULES.all().get(name));
    }
}
