package dev.memoquiz.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
