package dev.memoquiz.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `grade` with an answer line, as it is read by the line's author.
class GradeCommandTest {
    private static final String LINE =
            "Konstantin {Umansky} [or Oumansky; prompt on Konstantin with \"Which surname?\"; reject Welles]";

    private final Playroom room = new Playroom(Fixtures.single());

    @Test
    void answers_and_faults_read_as_in_the_transcript() {
        new Transcript(room)
                .run("", "grade", "--answer-line", LINE, "Umansky", "Umanski", "konstantin")
                .run("", "grade", "--answer-line", LINE, "not Umansky", "Umansky or Welles", "")
                .run("", "grade", "--answer-line", "1941", "--", "-1941", "@1941")
                .run(
                        "",
                        "grade",
                        "--answer-line",
                        "{Umansky [or Oumansky; foo; reject Umansky",
                        "x")
                .run("", "grade", "--answer-line", "", "x")
                .run("", "grade", "--answer-line", LINE)
                .run("", "grade", "--batch", "-", "Umansky")
                .run("", "grade", "--batch", "-", "--answer-line", LINE)
                .run("", "grade")
                .run("", "grade", "--batch", "no/such.tsv")
                .run("", "grade", "--help")
                .matches("grade");
    }

    @Test
    void answers_cannot_steer_the_terminal() {
        Playroom.Run run = room.run("", "grade", "--answer-line", LINE, "\u001b[31mred\nline");
        assertThat(run.out()).startsWith("\"[31mred line\": wrong").doesNotContain("\u001b");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    answer_line | {Berlin | character 1: the mark of required words is never closed
                    answer_line | Berlin} | character 7: this closing mark has no opening one
                    answer_line | Berlin [or Rome | character 8: this bracket is never closed
                    answer_line | Berlin ] | character 8: this closing bracket has no opening one
                    answer_line | Berlin [or Rome] x | character 16: there is text after the closing bracket
                    answer_line | Berlin [perhaps Rome] | character 9: this clause starts with no known word
                    answer_line | Berlin [reject] | character 15: there is no word in this answer
                    answer_line | [reject Rome] | character 1: there is no word in this answer
                    answer_line | Berlin [or Rome;] | this clause is empty
                    answer_line | Berlin [prompt on Rome with Which?] | the question after "with" is missing or not in quotes
                    answer_line | Berlin [reject the BERLIN] | "the BERLIN" is both accepted and rejected
                    answer_line | Berlin [or Rome; reject Rome] | "Rome" is both accepted and rejected
                    answer_line | Berlin [or Rome; prompt on Rome] | "Rome" is both accepted and prompted on
                    answer_line | Berlin [prompt on Rome; reject Rome] | "Rome" is both prompted on and rejected
                    golden | Berlin//Rome | character 8: there is no word in this alias
                    golden | Berlin/ | character 8: there is no word in this alias
                    golden | / | character 1: there is no word in this alias (the first of 2 faults)
                    """)
    void a_row_with_a_faulty_key_is_told_by_its_number_and_the_rest_is_graded(
            String column, String key, String fault) {
        String table = "%s\tanswer\nRome\tRome\n%s\tBerlin\nRome\tParis\n".formatted(column, key);
        Playroom.Run run = room.run(table, "grade", "--batch", "-");

        assertThat(run.err().lines())
                .singleElement()
                .satisfies(line ->
                        assertThat(line)
                                .startsWith("standard input, row 2 (line 3): " + column)
                                .contains(fault));
        assertThat(run.out())
                .isEqualTo(
                        "%s\tanswer\tverdict\trule\nRome\tRome\tright\texact\n%s\tBerlin\terror\tfaulty-key\nRome\tParis\twrong\tno-match\n"
                                .formatted(column, key));
        assertThat(run.code()).isEqualTo(Commands.FOUND);
    }

    @Test
    void words_of_the_question_may_be_repeated_beside_either_kind_of_key() {
        String question = "who did not sign the long and famous treaty of that same spring";
        String answer = "Welles did not sign the long and famous treaty of that same spring";
        String table =
                "question\tgolden\tanswer_line\tanswer\n%1$s\tWelles\t\t%2$s\n%1$s\t\t{Welles}\t%2$s\n"
                        .formatted(question, answer);

        assertThat(room.run(table, "grade", "--batch", "-").out().lines().skip(1))
                .allMatch(row -> row.endsWith("\tright\texact"));
    }
}
