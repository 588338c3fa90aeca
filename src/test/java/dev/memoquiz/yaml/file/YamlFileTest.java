package dev.memoquiz.yaml.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.yaml.Fields;
import dev.memoquiz.yaml.Node;
import dev.memoquiz.yaml.Place;
import dev.memoquiz.yaml.Problem;
import dev.memoquiz.yaml.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlFileTest {
    @TempDir Path folder;

    private final Problems problems = new Problems();

    @Test
    void every_value_knows_its_line_and_the_way_to_it() {
        Node root = parse("a: 1\nb:\n  - x\n  - { c: true }\n").orElseThrow();

        Fields fields = Fields.group(root, problems).orElseThrow();
        assertThat(fields.within("b[1].c")).hasToString("test.yaml line 4, b[1].c");
        assertThat(fields.within("b[0]")).hasToString("test.yaml line 3, b[0]");
        assertThat(fields.within("b")).hasToString("test.yaml line 2, b");
        assertThat(fields.within("b[7].c")).hasToString("test.yaml line 2, b");
    }

    @Test
    void value_is_not_turned_into_something_else() {
        Node root = parse("[no, on, 0o14, 2026-11-23, 761.94, 'true', ~]").orElseThrow();

        assertThat(((Node.Sequence) root).items())
                .extracting(node -> ((Node.Scalar) node).text())
                .containsExactly("no", "on", "0o14", "2026-11-23", "761.94", "true", "~");
    }

    @Test
    void duplicate_keys_are_all_told() {
        assertThat(parse("a: 1\nb: 2\na: 3\nc: { d: 1, d: 2 }\n")).isEmpty();
        assertThat(sentences())
                .containsExactly(
                        "test.yaml line 3, a: this key is already given in line 1. Keep one of the two.",
                        "test.yaml line 4, c.d: this key is already given in line 4. Keep one of the two.");
    }

    @Test
    void alias_bomb_is_refused_without_growing() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            String alias = "*a" + (i - 1);
            bomb.append("a" + i + ": &a" + i + " [" + (alias + ", ").repeat(9) + alias + "]\n");
        }

        assertThat(parse(bomb.toString())).isEmpty();
        assertThat(sentences().getFirst())
                .isEqualTo(
                        "test.yaml line 2, a1[0]: aliases ('*name') are not read here. Write the value out.");
    }

    @Test
    void tags_are_refused() {
        assertThat(parse("a: !!java.net.URL [\"http://localhost/\"]")).isEmpty();
        assertThat(sentences())
                .containsExactly(
                        "test.yaml line 1, a: tags ('!name') are not read here. Remove the tag.");
    }

    @Test
    void second_document_is_refused() {
        assertThat(parse("a: 1\n---\nb: 2\n")).isEmpty();
        assertThat(sentences().getFirst())
                .startsWith("test.yaml line 3: a second document begins here");
    }

    @Test
    void nesting_without_end_is_refused() {
        assertThat(parse("[".repeat(100_000))).isEmpty();
        assertThat(sentences()).hasSize(1);
        assertThat(sentences().getFirst()).contains("this is not YAML");
    }

    @Test
    void tab_is_named_with_its_line() {
        assertThat(parse("a:\n\tb: 1\n")).isEmpty();
        assertThat(sentences()).hasSize(1);
        assertThat(sentences().getFirst())
                .startsWith("test.yaml line 2: ")
                .endsWith("Indent with spaces; YAML has no tabs.");
    }

    @Test
    void broken_quotes_are_told_with_their_line() {
        assertThat(parse("a: 1\nb: \"x\" y\n")).isEmpty();
        assertThat(sentences().getFirst()).startsWith("test.yaml line 2: this is not YAML");
    }

    @Test
    void empty_file_and_mere_comments_are_told() throws IOException {
        assertThat(read("")).isEmpty();
        assertThat(read("# nothing\n")).isEmpty();
        assertThat(sentences()).hasSize(2).allMatch(it -> it.contains("the file is empty"));
    }

    @Test
    void byte_order_mark_and_windows_line_ends_do_no_harm() throws IOException {
        Node root = read("\uFEFFa: x\r\nb: y\r\n").orElseThrow();

        Fields fields = Fields.group(root, problems).orElseThrow();
        assertThat(fields.text("b", 10)).isEqualTo("y");
        assertThat(fields.place("b").line()).isEqualTo(2);
    }

    @Test
    void five_megabytes_are_refused_in_a_sentence() throws IOException {
        assertThat(read("# " + "x".repeat(5_000_000))).isEmpty();
        assertThat(sentences()).hasSize(1);
        assertThat(sentences().getFirst()).contains("larger than 2 MB");
    }

    @Test
    void bytes_that_are_not_utf8_are_told_with_their_place() throws IOException {
        Path file = folder.resolve("latin.yaml");
        Files.write(file, "a: 1\nb: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(YamlFile.read(file, problems)).isEmpty();
        assertThat(sentences().getFirst())
                .contains("byte 12", "line 2", "not UTF-8", "Save the file as UTF-8");
    }

    @Test
    void truncated_character_at_the_end_is_not_utf8() throws IOException {
        Path file = folder.resolve("cut.yaml");
        Files.write(file, new byte[] {'a', ':', ' ', (byte) 0xC3});

        assertThat(YamlFile.read(file, problems)).isEmpty();
        assertThat(sentences().getFirst()).contains("not UTF-8");
    }

    @Test
    void missing_file_and_folder_are_told() {
        assertThat(YamlFile.read(folder.resolve("none.yaml"), problems)).isEmpty();
        assertThat(YamlFile.read(folder, problems)).isEmpty();
        assertThat(sentences())
                .satisfiesExactly(
                        missing -> assertThat(missing).contains("there is no file"),
                        place -> assertThat(place).contains("is a folder"));
    }

    @Test
    void a_million_problems_are_counted_but_not_all_kept() {
        for (int i = 0; i < 1_000_000; i++) {
            problems.add(Place.whole("x"), "bad", "Mend it.");
        }

        assertThat(problems.count()).isEqualTo(1_000_000);
        assertThat(problems.inOrder()).hasSizeLessThan(1_000);
    }

    private Optional<Node> parse(String yaml) {
        return YamlFile.parse("test.yaml", yaml, problems);
    }

    private Optional<Node> read(String yaml) throws IOException {
        return YamlFile.read(Files.writeString(folder.resolve("file.yaml"), yaml), problems);
    }

    private List<String> sentences() {
        return problems.inOrder().stream().map(Problem::sentence).toList();
    }
}
