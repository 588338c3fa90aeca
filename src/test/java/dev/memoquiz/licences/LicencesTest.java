package dev.memoquiz.licences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// docs/licences.md names what the program is built with, and nothing else.
final class LicencesTest {
    /// Libraries of tests and of the compiler, which are not shipped.
    private static final Pattern NOT_SHIPPED =
            Pattern.compile(
                    "/(surefire|org/(junit|opentest4j|apiguardian|assertj|eclipse/jetty|ow2/asm|snakeyaml|openjdk/jmh)"
                            + "|net/(bytebuddy|sf/jopt-simple)|com/(tngtech|networknt|ethlo)"
                            + "|com/google/errorprone|io/(javalin|zonky)|commons-(codec|io)|jakarta|tools/jackson"
                            + "|org/apache/(maven|commons/commons-(compress|io|codec|math3))|org/(jacoco|tukaani))/");

    /// Anybody may run, change and pass on a program that is built with these.
    private static final Set<String> ACCEPTED =
            Set.of(
                    "Apache-2.0",
                    "MIT",
                    "BSD-2-Clause",
                    "BSD-3-Clause",
                    "CC0-1.0",
                    "EPL-2.0",
                    "LGPL-2.1",
                    "LGPL-2.1-only");

    private record Row(String library, String version, String from, String licence) {}

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(Path.of("docs/licences.md")).stream()
                .filter(line -> line.matches("[|] [^|]+ [|] [0-9][^|]* [|].*"))
                .map(line -> line.split(" ?[|] ?", -1))
                .map(cell -> new Row(cell[1], cell[2], cell[3], cell[4]))
                .toList();
    }

    private static Map<String, Path> shipped() {
        Map<String, Path> jars = new TreeMap<>();
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> entry.endsWith(".jar"))
                .filter(entry -> !NOT_SHIPPED.matcher(entry).find())
                .map(Path::of)
                .forEach(jar -> jars.put(String.valueOf(jar.getFileName()), jar));
        return jars;
    }

    @Test
    void the_list_holds_every_library_that_is_shipped_in_its_version() throws IOException {
        Set<String> listed =
                rows().stream()
                        .map(row -> row.library() + "-" + row.version() + ".jar")
                        .collect(Collectors.toSet());
        assertThat(shipped().keySet())
                .as("a library that only tests use belongs into NOT_SHIPPED instead")
                .isEqualTo(listed);
    }

    @Test
    void every_licence_is_one_that_lets_others_use_the_program() throws IOException {
        assertThat(rows()).hasSizeGreaterThan(20);
        assertThat(rows())
                .allSatisfy(
                        row -> assertThat(row.licence().split(" or ", -1)).isSubsetOf(ACCEPTED));
    }
}
