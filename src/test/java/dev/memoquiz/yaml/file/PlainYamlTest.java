package dev.memoquiz.yaml.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.yaml.Node;
import dev.memoquiz.yaml.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The reader of plain files gives what the reader for all of YAML gives, or leaves the file to it.
class PlainYamlTest {
    private static final List<Path> FILES =
            List.of(
                    Path.of("quizzes/welles-umansky-1941/quiz.yaml"),
                    Path.of("src/test/resources/quizzes/tiny/quiz.yaml"));

    /// What may change the meaning of what stands around it.
    private static final List<String> SEEDS =
            List.of(
                    "\n",
                    " ",
                    "  ",
                    "    ",
                    "- ",
                    "-",
                    ": ",
                    ":",
                    "?",
                    "? ",
                    "#",
                    " #",
                    ",",
                    "[",
                    "]",
                    "{",
                    "}",
                    "\"",
                    "'",
                    "''",
                    "\\\"",
                    "\\",
                    "&a ",
                    "*a",
                    "!t ",
                    "|",
                    ">",
                    ">-",
                    ">-\n",
                    "---\n",
                    "...\n",
                    "%",
                    "@",
                    "`",
                    "\t",
                    "\r",
                    "~",
                    "null",
                    "true",
                    "False",
                    "on",
                    "12",
                    "012",
                    "0x1F",
                    "1_000",
                    "1e3",
                    "1.5",
                    ".5",
                    ".inf",
                    "1:30",
                    "2026-11-25",
                    "2026-11-25 10:00",
                    "=",
                    "<<",
                    "\u00e9",
                    "\u2028",
                    "\u0085",
                    "\ufeff",
                    "\ud83d\ude00",
                    "key: ",
                    "- key: ",
                    "\n  ",
                    "\n    ",
                    "\n\n",
                    "x",
                    "[]",
                    "{}",
                    "\"\"");

    static Stream<Path> files() {
        return FILES.stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void our_own_files_are_plain_and_read_alike(Path file) throws IOException {
        assertThat(alike(Files.readString(file))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: b",
                "a:\n- b\n- c: d\n  e: [f, {g: h}]\nz: 1",
                "a:\n  b: >-\n    some\n    words\n\n  # remark\n  c: 'it''s'",
                "a: \"say \\\"x\\\" \\\\ y\" # remark",
                "a: {b: What is it, c: [x y, \"Who?\"]}",
                "a:\n  [b,\n  c]\n",
                "a: https://example.org/x#y",
                "a: 2026-11-25\nb: 761.94/1300\nc: 20 March 1941\nd: \"\"",
                "a:\n  some words\nb:\n  - \n    c: d"
            })
    void plain_texts_are_read_here_and_alike(String text) {
        assertThat(alike(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a: b\n  c",
                "a: |\n  b",
                "a: &x b",
                "a: *x",
                "a: !t b",
                "a: b\na: c",
                "a: b: c",
                "a:\tb",
                "a: [b, c",
                "a: [b, ]",
                "a: yes",
                "a: 012",
                "a: \"b\n  c\"",
                "---\na: b",
                "a: b\n...\n",
                "a: >-\n  b\n   c\n",
                "a: >-\n  b\n\n  c\n",
                "a: [b: c]",
                "? a\n: b",
                "a:",
                "a: {b: c\n  d, e: f}",
                "a: {b: What is it?, c: d}"
            })
    void whatever_is_not_plain_is_left_to_the_other_reader(String text) {
        assertThat(PlainYaml.read("f", text)).isEmpty();
    }

    static IntStream seeds() {
        return IntStream.range(0, 30);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void damaged_files_are_read_alike_or_left_to_the_other_reader(int seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        String whole = Files.readString(FILES.get(seed % FILES.size()));
        int plain = 0;
        for (int i = 0; i < 60; i++) {
            plain += alike(damaged(part(whole, random), random)) ? 1 : 0;
        }

        assertThat(plain).isPositive();
    }

    private static String part(String whole, SplittableRandom random) {
        List<String> lines = whole.lines().toList();
        int from = random.nextInt(lines.size());
        int to = Math.min(lines.size(), from + 2 + random.nextInt(40));
        int indent = lines.get(from).length() - lines.get(from).stripLeading().length();
        return String.join(
                "\n",
                lines.subList(from, to).stream()
                        .map(it -> it.substring(Math.min(indent, it.length())))
                        .toList());
    }

    private static String damaged(String text, SplittableRandom random) {
        StringBuilder damaged = new StringBuilder(text);
        for (int i = random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(damaged.length() + 1);
            int end = Math.min(damaged.length(), at + random.nextInt(3));
            damaged.replace(at, end, SEEDS.get(random.nextInt(SEEDS.size())));
        }
        return damaged.toString();
    }

    /// Whether the text was plain; if so, both readers must give the same, places and all.
    private static boolean alike(String text) {
        Optional<Node> plain = PlainYaml.read("f", text);
        Problems problems = new Problems();
        plain.ifPresent(node ->
                assertThat(YamlFile.parseAll("f", text, problems))
                        .as("%s%n%s", text, problems.inOrder())
                        .contains(node));
        return plain.isPresent();
    }
}
