package dev.memoquiz.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SizesTest {
    private static final int FILES_IN_A_PACKAGE = 15;
    private static final Path PROGRAM = Path.of("src/main/java");

    @Test
    void files_methods_and_parameter_lists_stay_small() throws IOException {
        List<String> problems = new ArrayList<>();
        for (Path file : sources(PROGRAM)) {
            problems.addAll(
                    Sizes.problems(PROGRAM.relativize(file).toString(), Files.readString(file)));
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void a_package_holds_few_files() throws IOException {
        assertThat(crowdedFolders(PROGRAM, FILES_IN_A_PACKAGE)).isEmpty();
    }

    @Test
    void a_crowded_folder_is_found() throws IOException {
        assertThat(crowdedFolders(Path.of("src/test/java/dev/memoquiz/architecture/offenders"), 3))
                .anyMatch(found -> found.startsWith("app has "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    void f(int a, int b, int c, int d, int e, int g) {} | f() has 6 parameters
                    record R(int a, int b, int c, int d, int e, int f, int g, int h) {} | R has 8 comp
                    void f() { if (a) { if (b) { if (c) {} } } } | 3 levels of nesting
                    void f() { for (;;) { while (a) { switch (b) {} } } } | 3 levels of nesting
                    """)
    void what_is_too_large_is_found(String member, String problem) throws IOException {
        assertThat(Sizes.problems("A.java", "class A {" + member + "}"))
                .singleElement()
                .asString()
                .contains(problem);
    }

    @Test
    void a_long_method_and_a_long_file_are_found() throws IOException {
        String long31 = "class A { void f() {\n" + "f();\n".repeat(31) + "} }";
        String long301 = "class A {\n" + "\n".repeat(299) + "}\n";

        assertThat(Sizes.problems("A.java", long31)).hasSize(1).first().asString().contains("31");
        assertThat(Sizes.problems("A.java", long301)).hasSize(1).first().asString().contains("301");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "void f(int a, int b, int c, int d, int e) {}",
                "record R(int a, int b, int c, int d, int e, int f, int g) { static int h; }",
                "record R(int a, int b, int c, int d, int e, int f) { R { g(a); } }",
                "void f() { if (a) {} else if (b) {} else if (c) { if (d) {} } }",
                "void f() { if (a) { if (b) { g(() -> { if (c) {} }); } } }"
            })
    void what_is_just_small_enough_passes(String member) throws IOException {
        assertThat(Sizes.problems("A.java", "class A {" + member + "}")).isEmpty();
    }

    private static List<String> crowdedFolders(Path root, int most) throws IOException {
        List<String> crowded = new ArrayList<>();
        for (Path folder : folders(root)) {
            long files = types(folder);
            if (files > most) {
                crowded.add(
                        "%s has %d files, at most %d"
                                .formatted(root.relativize(folder), files, most));
            }
        }
        return crowded;
    }

    private static List<Path> folders(Path root) throws IOException {
        try (Stream<Path> tree = Files.walk(root)) {
            return tree.filter(Files::isDirectory).toList();
        }
    }

    /// Its Java files, without the package's description.
    private static long types(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(".java"))
                    .filter(name -> !name.endsWith("package-info.java"))
                    .count();
        }
    }

    private static List<Path> sources(Path root) throws IOException {
        try (Stream<Path> tree = Files.walk(root)) {
            return tree.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
