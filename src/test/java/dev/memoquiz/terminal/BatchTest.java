package dev.memoquiz.terminal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `grade --batch` on whole tables, from the command line's arguments to its streams and exit code.
class BatchTest {
    private static final String KEYED = "answer_line\tanswer\n";

    private final Playroom room = new Playroom(Fixtures.single());

    private Playroom.Run grade(String table) {
        return grade(table.getBytes(UTF_8));
    }

    private Playroom.Run grade(byte[] table) {
        return grade(new ByteArrayInputStream(table));
    }

    private Playroom.Run grade(InputStream table) {
        return room.run(room.doors(), table, "grade", "--batch", "-");
    }

    @Test
    void rows_keep_their_order_and_their_other_columns() {
        Playroom.Run run =
                grade(
                        """
                        pupil\tanswer\tgolden\tquestion\tnote
                        1\tRöntgen\tWilhelm Conrad Röntgen\twho got the first nobel prize in physics\t=1+1
                        2\tMarch 1941\t20 March 1941\ton which day did they meet\t
                        3\tBerlin\tRome/Moscow\twhere did he go\t"quoted"
                        4\t\tRome/Moscow\twhere did he go\tx
                        """);
        assertThat(run.out())
                .isEqualTo(
                        """
                        pupil\tanswer\tgolden\tquestion\tnote\tverdict\trule
                        1\tRöntgen\tWilhelm Conrad Röntgen\twho got the first nobel prize in physics\t=1+1\tright\tshort-form
                        2\tMarch 1941\t20 March 1941\ton which day did they meet\t\tnearly\tcoarser-date
                        3\tBerlin\tRome/Moscow\twhere did he go\t"quoted"\twrong\tno-match
                        4\t\tRome/Moscow\twhere did he go\tx\twrong\tempty
                        """);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void
            an_answer_line_that_a_spreadsheet_put_in_quotes_is_read_without_them_and_passed_on_with_them() {
        String quoted =
                "\"Konstantin {Umansky} [prompt on Konstantin with \"\"Who?\"\"; reject Welles]\"";
        String literal = "\"trial or error\"";
        Playroom.Run run =
                grade(
                        KEYED
                                + quoted
                                + "\tUmansky\n"
                                + quoted
                                + "\tKonstantin\n"
                                + quoted
                                + "\tUmansky or Welles\n"
                                + literal
                                + "\ttrial\n");
        assertThat(run.out().lines().skip(1))
                .containsExactly(
                        quoted + "\tUmansky\tright\tshort-form",
                        quoted + "\tKonstantin\tnearly\tprompt",
                        quoted + "\tUmansky or Welles\twrong\tshotgun",
                        literal + "\ttrial\twrong\tno-match");
    }

    @Test
    void each_row_may_have_the_one_key_or_the_other() {
        Playroom.Run run =
                grade(
                        """
                        golden\tanswer_line\tanswer
                        Rome/Moscow\t\tMoscow
                        \t{Umansky} [reject Welles]\tSumner Welles
                        """);
        assertThat(run.out())
                .isEqualTo(
                        """
                        golden\tanswer_line\tanswer\tverdict\trule
                        Rome/Moscow\t\tMoscow\tright\talias
                        \t{Umansky} [reject Welles]\tSumner Welles\twrong\trejected
                        """);
        assertThat(run.code()).isZero();
    }

    @Test
    void rows_that_cannot_be_graded_keep_their_place_and_the_rest_is_graded() {
        Playroom.Run run =
                grade(
                        """
                        golden\tanswer_line\tanswer\tnote
                        Rome\t\tRome\ta
                        Rome\tRome
                        Rome\t\tRome\ta\tmore\tand more

                        Rome//Moscow\t\tRome\tb
                        \t{Rome [or Moscow\tRome\tc
                        \tRome [reject Rome]\tRome\td
                        Rome\tRome\tRome\te
                        \t \tRome\tf
                        Rome\t\tParis\tg
                        """);
        assertThat(run.out())
                .isEqualTo(
                        """
                        golden\tanswer_line\tanswer\tnote\tverdict\trule
                        Rome\t\tRome\ta\tright\texact
                        Rome\tRome\t\t\terror\tragged-row
                        Rome\t\tRome\ta more and more\terror\tragged-row
                        \t\t\t\terror\tragged-row
                        Rome//Moscow\t\tRome\tb\terror\tfaulty-key
                        \t{Rome [or Moscow\tRome\tc\terror\tfaulty-key
                        \tRome [reject Rome]\tRome\td\terror\tfaulty-key
                        Rome\tRome\tRome\te\terror\ttwo-keys
                        \t \tRome\tf\terror\tno-key
                        Rome\t\tParis\tg\twrong\tno-match
                        """);
        assertThat(run.err())
                .isEqualTo(
                        """
                        standard input, row 2 (line 3): the row has 2 cells, the header has 4. Give it as many cells as the header, with a tab between two of them.
                        standard input, row 3 (line 4): the row has 6 cells, the header has 4. Give it as many cells as the header, with a tab between two of them.
                        standard input, row 4 (line 5): the row has 1 cells, the header has 4. Give it as many cells as the header, with a tab between two of them.
                        standard input, row 5 (line 6): golden, character 6: there is no word in this alias. Write an answer or delete the extra /.
                        standard input, row 6 (line 7): answer_line, character 1: the mark of required words is never closed (the first of 2 faults). Add } after the required words or write \\{.
                        standard input, row 7 (line 8): answer_line, character 14: "Rome" is both accepted and rejected. Keep it in one clause only.
                        standard input, row 8 (line 9): both 'golden' and 'answer_line' are filled. Leave one of the two cells empty.
                        standard input, row 9 (line 10): the row has no key. Fill 'golden' or 'answer_line'.
                        """);
        assertThat(run.code()).isEqualTo(Commands.FOUND);
    }

    @Test
    void bytes_that_are_not_utf_8_spoil_their_row_only() {
        Playroom.Run run = grade((KEYED + "Röntgen\tRöntgen\nRome\tRome\n").getBytes(ISO_8859_1));
        assertThat(run.out())
                .isEqualTo(
                        """
                        answer_line\tanswer\tverdict\trule
                        R\uFFFDntgen\tR\uFFFDntgen\terror\tnot-utf-8
                        Rome\tRome\tright\texact
                        """);
        assertThat(run.err())
                .isEqualTo(
                        "standard input, row 1 (line 2): byte 2 of the line is not UTF-8. Save the file as UTF-8.\n");
        assertThat(run.code()).isEqualTo(Commands.FOUND);
    }

    @Test
    void a_replacement_character_that_was_typed_is_text() {
        assertThat(grade(KEYED + "Rome\t\uFFFD\n").out()).contains("\uFFFD\twrong\t");
    }

    @Test
    void byte_order_mark_and_windows_line_ends_are_no_part_of_the_table() {
        Playroom.Run run = grade("\uFEFFanswer_line\tanswer\r\nRome\tRome\r\nRome\tParis\r");
        assertThat(run.out())
                .isEqualTo(
                        """
                        answer_line\tanswer\tverdict\trule
                        Rome\tRome\tright\texact
                        Rome\tParis\twrong\tno-match
                        """);
        assertThat(run.code()).isZero();
    }

    @Test
    void last_line_needs_no_line_end() {
        assertThat(grade(KEYED + "Rome\tRome").out()).endsWith("\nRome\tRome\tright\texact\n");
    }

    @Test
    void titles_are_found_whatever_their_case_and_blanks() {
        assertThat(grade("Answer_Line\t ANSWER \nRome\tRome\n").out())
                .isEqualTo("Answer_Line\t ANSWER \tverdict\trule\nRome\tRome\tright\texact\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    golden,question | there is no column 'answer' in the header, which is 'golden question'.
                    answer,question | there is no column 'golden' or 'answer_line' in the header
                    answer,golden,answer | the column 'answer' stands twice in the header. Rename
                    answer,golden,rule | there is a column 'verdict' or 'rule' already. Rename
                    """)
    void a_header_that_will_not_do_is_refused(String titles, String sentence) {
        Playroom.Run run = grade(titles.replace(',', '\t') + "\nRome\tRome\tRome\n");
        assertThat(run.err()).startsWith("standard input: " + sentence).hasLineCount(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(Commands.REFUSED);
    }

    @Test
    void an_empty_table_is_refused() {
        assertThat(grade("").err())
                .isEqualTo(
                        "standard input: the table is empty. Its first line names the columns.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "x-UTF-16LE-BOM", "UTF-16LE", "UTF-16BE"})
    void a_table_in_utf_16_gets_an_error_for_each_row(String charset) {
        Playroom.Run run =
                grade(
                        (KEYED + "Röntgen\tRöntgen \uD83D\uDE42\r\nRome\tRome\r\n")
                                .getBytes(Charset.forName(charset)));
        assertThat(run.out())
                .isEqualTo(
                        """
                        answer_line\tanswer\tverdict\trule
                        Röntgen\tRöntgen \uD83D\uDE42\terror\tnot-utf-8
                        Rome\tRome\terror\tnot-utf-8
                        """);
        assertThat(run.err())
                .isEqualTo(
                        """
                        standard input, row 1 (line 2): the file is UTF-16, not UTF-8. Save the file as UTF-8.
                        standard input, row 2 (line 3): the file is UTF-16, not UTF-8. Save the file as UTF-8.
                        """);
        assertThat(run.code()).isEqualTo(Commands.FOUND);
    }

    @Test
    void a_long_table_in_utf_16_is_not_torn_between_its_blocks() {
        String row = "Rome\t\uD83D\uDE42 Rome a\n";
        Playroom.Run run = grade((KEYED + row.repeat(5_000)).getBytes(UTF_16));
        assertThat(run.out().lines().skip(1))
                .hasSize(5_000)
                .containsOnly("Rome\t\uD83D\uDE42 Rome a\terror\tnot-utf-8");
    }

    @Test
    void a_title_that_is_not_utf_8_is_told_and_the_rows_are_graded() {
        Playroom.Run run =
                grade("answer_line\tanswer\tSchüler\nRome\tRome\tA\n".getBytes(ISO_8859_1));
        assertThat(run.out())
                .isEqualTo(
                        "answer_line\tanswer\tSch\uFFFDler\tverdict\trule\nRome\tRome\tA\tright\texact\n");
        assertThat(run.err())
                .isEqualTo(
                        "standard input, header (line 1): byte 23 of the line is not UTF-8. Save the file as UTF-8.\n");
        assertThat(run.code()).isEqualTo(Commands.FOUND);
    }

    @Test
    void latin_1_rows_among_utf_8_rows_spoil_only_themselves() throws IOException {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.write((KEYED + "Röntgen\tRöntgen\n").getBytes(UTF_8));
        mixed.write("Röntgen\tRöntgen\n".getBytes(ISO_8859_1));
        mixed.write("Röntgen\tRontgen\n".getBytes(UTF_8));
        Playroom.Run run = grade(mixed.toByteArray());
        assertThat(run.out().lines().skip(1).map(line -> line.replaceFirst(".*\t(.*\t)", "$1")))
                .containsExactly("right\texact", "error\tnot-utf-8", "right\texact");
        assertThat(run.err()).startsWith("standard input, row 2 (line 3): byte 2 ").hasLineCount(1);
        assertThat(run.code()).isEqualTo(Commands.FOUND);
    }

    @Test
    void a_header_without_rows_is_a_table_without_rows() {
        Playroom.Run run = grade(KEYED);
        assertThat(run.out()).isEqualTo("answer_line\tanswer\tverdict\trule\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void a_line_of_more_than_a_mebibyte_is_cut_and_the_next_one_is_whole() {
        String most = "Rome\t" + "x".repeat((1 << 20) - 5);
        Playroom.Run run = grade(KEYED + most + "\n" + most + "y\nRome\tRome\n");
        assertThat(run.out())
                .isEqualTo(
                        "answer_line\tanswer\tverdict\trule\n"
                                + (most + "\twrong\ttoo-long\n")
                                + (most + "\terror\tline-too-long\n")
                                + "Rome\tRome\tright\texact\n");
        assertThat(run.err()).startsWith("standard input, row 2 (line 3): the line is longer than");
        assertThat(run.code()).isEqualTo(Commands.FOUND);
    }

    @Test
    void a_key_of_more_than_4000_characters_is_no_key() {
        Playroom.Run run =
                grade(KEYED + "a".repeat(4_000) + "\tRome\n" + "a".repeat(4_001) + "\tRome\n");
        assertThat(run.out()).contains("a\tRome\twrong\t").contains("a\tRome\terror\tfaulty-key\n");
        assertThat(run.err())
                .contains("row 2 (line 3): answer_line has 4001 characters, at most 4000.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "US-ASCII", "windows-1252"})
    void output_is_utf_8_whatever_the_terminal_speaks(String charset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InputStream in = new ByteArrayInputStream((KEYED + "Röntgen\tRöntgen\n").getBytes(UTF_8));
        Stage spoken = Playroom.stage(in, out, OutputStream.nullOutputStream());
        Stage stage =
                new Stage(
                        in,
                        spoken.out(),
                        spoken.err(),
                        Charset.forName(charset),
                        spoken.terminal(),
                        false,
                        72);
        Commands.run(room.doors(), stage, "grade", "--batch", "-");
        assertThat(out.toString(UTF_8)).endsWith("Röntgen\tRöntgen\tright\texact\n");
    }

    @Test
    void a_file_is_read_and_named_in_its_faults(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("class 4b.tsv"), KEYED + "Rome\n");
        Playroom.Run run = room.run("", "grade", "--batch", file.toString());
        assertThat(run.out()).endsWith("Rome\t\terror\tragged-row\n");
        assertThat(run.err()).startsWith(file + ", row 1 (line 2): the row has 1 cells");
        assertThat(run.code()).isEqualTo(Commands.FOUND);
    }

    @Test
    void a_folder_is_refused_in_one_sentence(@TempDir Path folder) {
        Playroom.Run run = room.run("", "grade", "--batch", folder.toString());
        assertThat(run.err()).startsWith(folder + " cannot be read").hasLineCount(1);
        assertThat(run.code()).isEqualTo(Commands.REFUSED);
    }

    @Test
    void input_that_breaks_off_keeps_what_was_graded() {
        InputStream breaking =
                new SequenceInputStream(
                        new ByteArrayInputStream((KEYED + "Rome\tRome\n").getBytes(UTF_8)),
                        new InputStream() {
                            @Override
                            public int read() throws IOException {
                                throw new IOException("the stick was pulled out");
                            }

                            @Override
                            public int read(byte[] into, int at, int most) throws IOException {
                                throw new IOException("the stick was pulled out");
                            }
                        });
        Playroom.Run run = grade(breaking);
        assertThat(run.out()).endsWith("Rome\tRome\tright\texact\n");
        assertThat(run.err())
                .isEqualTo(
                        "standard input cannot be read after row 1: the stick was pulled out.\n");
        assertThat(run.code()).isEqualTo(Commands.REFUSED);
    }

    @Test
    void output_that_nobody_reads_any_more_ends_the_run_quietly() throws IOException {
        InputStream in = new Deluge(KEYED, "", "Rome\tRome\n", 50_000_000);
        OutputStream closed =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("Broken pipe");
                    }
                };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code =
                Commands.run(
                        room.doors(), Playroom.stage(in, closed, err), "grade", "--batch", "-");
        assertThat(code).isZero();
        assertThat(err.size()).isZero();
        assertThat(in.read()).isNotNegative();
    }
}
