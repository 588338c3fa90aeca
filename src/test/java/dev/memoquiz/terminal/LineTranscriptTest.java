package dev.memoquiz.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each type of question as it is played line by line.
class LineTranscriptTest {
    @Test
    void single_choice_right_and_wrong() {
        new Transcript(new Playroom(Fixtures.single()))
                .run("B\n")
                .run("zebra\nA\n")
                .matches("single");
    }

    @Test
    void several_right_wholly_partly_and_not() {
        new Transcript(new Playroom(Fixtures.several()))
                .run("A\n")
                .run("ABCD\n")
                .run("b, d\n")
                .run("A B\n")
                .matches("several");
    }

    @Test
    void stated_or_not_by_letter_initial_and_word() {
        new Transcript(new Playroom(Fixtures.stated()))
                .run("A\n")
                .run("contradicted\n")
                .run("n\n")
                .matches("stated");
    }

    @Test
    void typed_right_and_wrong() {
        new Transcript(new Playroom(Fixtures.typed()))
                .run("Lindqvist\n")
                .run("\nPoole\n")
                .run("Anna\nAnna Lindqvist\n")
                .run("Anna\n")
                .run("Anna\n")
                .matches("typed");
    }

    @Test
    void an_appeal_is_lodged_in_the_next_question_and_ruled_on_at_one_s_own_desk() {
        new Transcript(new Playroom(Fixtures.typed(), Fixtures.gap()))
                .run("Poole\nappeal\nappeal\nstop\n")
                .run("\n", "appeals")
                .run("a\n", "appeals")
                .run("", "appeals")
                .run("", "score")
                .matches("appeals");
    }

    @Test
    void sentence_right_partly_and_accepted_for_some_points() {
        new Transcript(new Playroom(Fixtures.sentence()))
                .run("The Captain thought the owners would rather repair the ship.\n")
                .run("Poole thought they would rather repair her.\nappeal\nappeal\n")
                .run("word ".repeat(41) + "\nThey sold her.\nAPPEAL\n")
                .run("9\nd\n", "appeals")
                .run("1\n", "appeals")
                .run("", "score")
                .matches("sentence");
    }

    @Test
    void gap_right_and_wrong() {
        new Transcript(new Playroom(Fixtures.gap())).run("believed\n").run("knew\n").matches("gap");
    }

    @Test
    void order_right_nearly_and_cut_short() {
        new Transcript(new Playroom(Fixtures.order()))
                .run("ABC\n")
                .run("b a c\n")
                .run("A\n")
                .run("AAB\nB,A,C\n")
                .matches("order");
    }

    @Test
    void match_by_pairs_and_by_letters() {
        new Transcript(new Playroom(Fixtures.match()))
                .run("1A 2A 3A\n")
                .run("ABA\n")
                .run("bba\n")
                .run("4A\nA\n")
                .matches("match");
    }

    @Test
    void claim_with_proof_and_alone() {
        new Transcript(new Playroom(Fixtures.claim()))
                .run("A 5\n")
                .run("B 5\n")
                .run("B 99\nB, clause 5\n")
                .run("A\n")
                .matches("claim");
    }

    @Test
    void input_ends_in_mid_round_and_the_round_goes_on_later() {
        new Transcript(new Playroom(Fixtures.single(), Fixtures.stated()))
                .run("A\n")
                .run("N\n")
                .matches("resumed");
    }

    @Test
    void missed_questions_are_replayed() {
        new Transcript(new Playroom(Fixtures.single())).run("B\nr\nA\n").matches("replayed");
    }

    @Test
    void round_is_stopped_and_started_afresh() {
        new Transcript(new Playroom(Fixtures.single(), Fixtures.stated()))
                .run("B\nstop\n")
                .run("")
                .run("", "--new", "--questions", "1")
                .matches("stopped");
    }

    @Test
    void text_is_shown_in_mid_question() {
        new Transcript(new Playroom(Fixtures.single())).run("?\n").matches("text");
    }

    @Test
    void score_explains_each_answer() {
        Playroom room = new Playroom(Fixtures.single(), Fixtures.match());
        room.run("A\nB\n");
        new Transcript(room).run("", "score").run("", "score", "--name", "Grace").matches("score");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif"})
    void checks_tell_what_is_wrong(String format) {
        String[] sound = {"check", "--format", format, "src/test/resources/quizzes/tiny"};
        String[] broken = {"check", "--format", format, "src/test/resources/broken"};
        new Transcript(new Playroom(Fixtures.single()))
                .run("", sound)
                .run("", broken)
                .matches("check-" + format);
    }

    @Test
    void warnings_fail_a_strict_check_alone() {
        Playroom room = new Playroom(Fixtures.single());
        Doors warned = finding(room, new Checking.Report("One warning.", 0, 1));
        assertThat(room.run(warned, "", "check").code()).isEqualTo(Commands.FINE);
        assertThat(room.run(warned, "", "check", "--strict").code()).isEqualTo(Commands.FOUND);
    }

    @ParameterizedTest
    @CsvSource({"text, ISO-8859-1", "json, UTF-8", "sarif, UTF-8"})
    void programs_are_told_in_utf_8_whatever_the_terminal_speaks(String format, Charset written) {
        Playroom room = new Playroom(Fixtures.single());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Stage latin =
                new Stage(
                        InputStream.nullInputStream(),
                        new PrintStream(out, false, StandardCharsets.ISO_8859_1),
                        new PrintStream(OutputStream.nullOutputStream()),
                        StandardCharsets.ISO_8859_1,
                        Optional::empty,
                        false,
                        72);

        Commands.run(
                finding(room, new Checking.Report("chargé", 0, 0)),
                latin,
                "check",
                "--format",
                format);

        assertThat(out.toString(written).strip()).isEqualTo("chargé");
    }

    private static Doors finding(Playroom room, Checking.Report report) {
        Doors whole = room.doors();
        return new Doors(
                whole.version(),
                whole.quizzes(),
                whole.desk(),
                whole.defaults(),
                new Doors.Tools((_, _) -> report, whole.tools().copying()),
                whole.bot(),
                whole.troubles());
    }

    @Test
    void commands_and_their_refusals() {
        new Transcript(new Playroom(Fixtures.single()))
                .run("", "--help")
                .run("", "study", "--help")
                .run("", "--version")
                .run("", "read")
                .run("", "check", "no/such/folder")
                .run("", "check", "--format", "xml")
                .run("", "bot")
                .run("", "--questions", "51")
                .run("", "--level", "hard")
                .run("", "--quiz", "No Such")
                .run("", "--quiz", "no-such")
                .run("", "--level", "author-and-me")
                .run("", "fly")
                .run("", "--wings")
                .matches("commands");
    }

    @Test
    void help_is_there_for_each_command_and_all_mistakes_are_told() {
        new Transcript(new Playroom(Fixtures.single()))
                .run("", "help", "backup")
                .run("", "help", "restore")
                .run("", "help", "fly")
                .run("", "backup")
                .run("", "restore", "a", "b")
                .run("", "studdy")
                .run("", "study", "--questions", "51", "--level", "hard", "--wings")
                .run("", "backup", "file")
                .matches("help");
    }
}
