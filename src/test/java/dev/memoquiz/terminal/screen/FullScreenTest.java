package dev.memoquiz.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.score.Scope;
import dev.memoquiz.terminal.Fixtures;
import dev.memoquiz.terminal.Playroom;
import dev.memoquiz.terminal.Transcript;
import java.util.Arrays;
import org.jline.utils.ScreenTerminal;
import org.junit.jupiter.api.Test;

/// Rounds played on an emulated terminal, with real keys.
class FullScreenTest {
    private static final String ENTER = "\r";
    private static final String DOWN = "\033[B";
    private static final String UP = "\033OA";
    private static final String BACKSPACE = "\u007f";
    private static final String LEAVE = "\u0003";

    @Test
    void option_is_chosen_by_arrows_and_reviewed() {
        VirtualRoom room = small(Fixtures.single());
        StringBuilder seen = new StringBuilder();
        room.sees("> A. The mast");
        seen.append(room.settled());
        room.type(DOWN)
                .sees("> B. ")
                .type(UP + UP)
                .sees("> C. ")
                .type("b" + ENTER)
                .sees("Not right");
        seen.append(room.settled());
        room.type(ENTER).sees("Finished: 0 of 1 point");
        seen.append(room.settled());
        room.type(ENTER).ends();
        Transcript.matches("screen-single", seen.toString());
    }

    @Test
    void several_are_ticked() {
        VirtualRoom room = small(Fixtures.several());
        room.sees("[ ] A. ")
                .type("ab")
                .sees("[x] B. ")
                .type(DOWN + " ")
                .sees("> [x] C. ")
                .type(" ")
                .sees("> [ ] C. ");
        String ticked = room.settled();
        room.type(ENTER).sees("Right: 2 of 2 points.").type("\u0004").ends();
        Transcript.matches("screen-several", ticked);
    }

    @Test
    void order_is_pressed_and_undone() {
        VirtualRoom room = small(Fixtures.order());
        room.sees("Put these")
                .type("cab")
                .sees("> C A B _")
                .type(BACKSPACE + BACKSPACE + BACKSPACE);
        room.type("bc").sees("> B C _");
        String halfway = room.settled();
        room.type(ENTER + "a" + ENTER).sees("of 2 points.").type(LEAVE).ends();
        Transcript.matches("screen-order", halfway);
    }

    @Test
    void match_gives_each_view_a_letter() {
        VirtualRoom room = small(Fixtures.match());
        room.sees("> _ 1. ").type("ab").sees("> _ 3. ");
        String halfway = room.settled();
        room.type(BACKSPACE + "ab" + ENTER).sees("Right: 2 of 2 points.").type(LEAVE).ends();
        Transcript.matches("screen-match", halfway);
    }

    @Test
    void a_written_answer_is_appealed_with_one_key() {
        VirtualRoom room = small(Fixtures.typed());
        room.type("Poole" + ENTER)
                .sees("a: appeal")
                .type("a")
                .sees("Your appeal is kept.")
                .type(ENTER)
                .sees("Finished: 0 of 1 point")
                .type(ENTER)
                .ends();
    }

    @Test
    void claim_is_followed_by_its_proof() {
        VirtualRoom room = small(Fixtures.claim());
        room.sees("> A. ").type("b" + ENTER).sees("Which clause proves it?").type(DOWN + DOWN);
        room.sees("> C. clause 5");
        String proving = room.settled();
        room.type(ENTER).sees("2 of 2 points.").type(LEAVE).ends();
        Transcript.matches("screen-claim", proving);
    }

    @Test
    void text_opens_at_any_time_and_t_is_a_letter_where_words_are_written() {
        VirtualRoom room = small(Fixtures.typed());
        room.sees("surname?").type("tt\u4e2d").sees("> tt\u4e2d").type("\t").sees("A letter");
        room.type(DOWN + DOWN + "\033[6~").sees("Words of the text").type("t").sees("> tt\u4e2d");
        room.type(BACKSPACE + BACKSPACE + BACKSPACE + "Lindqvist" + ENTER)
                .sees("Right: 1 of 1 point.");
        room.type("t").sees("A letter").type("\033").sees("Right: 1 of 1").type(LEAVE).ends();
    }

    @Test
    void leaving_tells_the_score_and_the_round_goes_on_next_time() {
        Playroom playroom = new Playroom(Fixtures.stated(), Fixtures.stated("second"));
        VirtualRoom room = VirtualRoom.open(playroom, 60, 24, false);
        room.sees("Question 1 of 2").type("c" + ENTER).sees("Right: 1 of 1").type(LEAVE).ends();
        room.sees("So far: 1 of 1 point, 1 of 2 questions answered.");
        VirtualRoom again = VirtualRoom.open(playroom, 60, 24, false);
        again.sees("Going on with your round: question 2 of 2.").type(LEAVE).ends();
    }

    @Test
    void missed_questions_are_replayed() {
        Playroom playroom = new Playroom(Fixtures.stated());
        VirtualRoom room = VirtualRoom.open(playroom, 60, 24, false);
        room.sees("Question 1 of 1").type("a" + ENTER).sees("Not right").type(ENTER);
        room.sees("r: replay").type("r").sees("Question 1 of 1").type("c" + ENTER);
        room.sees("Practice: ").type(ENTER).sees("Finished: 1 of 1").type("q").ends();
        assertThat(
                        playroom.desk()
                                .showScore()
                                .of(new ReaderId("local:ada"), new Scope.Everywhere())
                                .practice())
                .isEqualTo(1);
    }

    @Test
    void screen_follows_the_size_of_the_terminal() {
        VirtualRoom room = small(Fixtures.claim());
        room.sees("> A. ").resize(100, 40);
        room.type("b" + ENTER)
                .sees(
                        "clause 5: “He thought it more likely that the owners would repair the ship”");
        room.resize(60, 8);
        room.sees("Which clause").type(DOWN + DOWN + DOWN).sees("> D. clause 6").type(LEAVE).ends();
    }

    @Test
    void without_colours_no_cell_has_one() {
        assertThat(styled(false)).isFalse();
        assertThat(styled(true)).isTrue();
    }

    private static boolean styled(boolean colours) {
        VirtualRoom room = VirtualRoom.open(new Playroom(Fixtures.single()), 60, 24, colours);
        room.sees("> A. ").type(ENTER).sees("of 1 point");
        boolean styled =
                Arrays.stream(room.cells())
                        .anyMatch(cell ->
                                ScreenTerminal.cellHasForeground(cell)
                                        || ScreenTerminal.cellBold(cell));
        room.type(LEAVE).ends();
        return styled;
    }

    private static VirtualRoom small(Question question) {
        return VirtualRoom.open(new Playroom(question), 60, 24, false);
    }
}
