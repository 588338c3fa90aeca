package dev.memoquiz.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.app.Scene;
import dev.memoquiz.app.Turn;
import dev.memoquiz.domain.draw.Draw;
import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.Support;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.terminal.Fixtures;
import dev.memoquiz.terminal.Playroom;
import dev.memoquiz.terminal.page.Line;
import dev.memoquiz.terminal.page.Page;
import dev.memoquiz.terminal.page.Tone;
import dev.memoquiz.terminal.page.Wrap;
import dev.memoquiz.terminal.play.Opening;
import dev.memoquiz.terminal.play.Seat;
import dev.memoquiz.terminal.play.Wants;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The screens without a terminal: what a key makes of a screen, and what it looks like then.
class SteppingTest {
    private static final Reader ADA = new Reader(new ReaderId("local:ada"), "Ada");

    @Test
    void enter_answers_with_the_option_under_the_cursor() {
        Screen.Asking screen = asking(Fixtures.single());
        Step step = pressed(screen, "b", Key.Special.ENTER);
        int second = screen.scene().asked().slots().get(1);
        assertThat(step).isEqualTo(new Step.Submit(screen.scene(), new Answer.Picked(second)));
    }

    @Test
    void no_tick_is_no_answer_and_a_second_press_takes_it_back() {
        Screen.Asking screen = asking(Fixtures.several());
        assertThat(pressed(screen, "aa", Key.Special.ENTER)).isEqualTo(new Step.Nothing());
        int first = screen.scene().asked().slots().getFirst();
        assertThat(pressed(screen, "abb", Key.Special.ENTER))
                .isEqualTo(
                        new Step.Submit(
                                screen.scene(),
                                new Answer.PickedSeveral(new TreeSet<>(List.of(first)))));
    }

    @Test
    void order_is_answered_only_when_every_item_has_its_place() {
        Screen.Asking screen = asking(Fixtures.order());
        assertThat(pressed(screen, "ab", Key.Special.ENTER)).isEqualTo(new Step.Nothing());
        assertThat(pressed(screen, "aab", Key.Special.ENTER)).isEqualTo(new Step.Nothing());
        assertThat(pressed(screen, "cab", Key.Special.ENTER)).isInstanceOf(Step.Submit.class);
    }

    @Test
    void blank_writing_is_no_answer() {
        assertThat(pressed(asking(Fixtures.typed()), "  ", Key.Special.ENTER))
                .isEqualTo(new Step.Nothing());
        assertThat(pressed(asking(Fixtures.typed()), "", Key.Special.BACKSPACE))
                .isInstanceOf(Step.To.class);
    }

    @Test
    void a_written_answer_is_appealed_with_a_key_and_a_chosen_one_is_not() {
        Screen.Reviewing wrote = reviewing(Fixtures.typed(), new Answer.Written("Poole"));
        Screen.Reviewing right = reviewing(Fixtures.typed(), new Answer.Written("Lindqvist"));
        Screen.Reviewing chose = reviewing(Fixtures.stated(), new Answer.Judged(Support.STATED));

        assertThat(Stepping.next(wrote, new Key.Typed('a')))
                .isEqualTo(new Step.Appeal(wrote.scene()));
        assertThat(Hints.of(wrote)).contains("a: appeal".replace(' ', Page.NO_BREAK));
        assertThat(Stepping.next(right, new Key.Typed('a'))).isEqualTo(new Step.Nothing());
        assertThat(Stepping.next(chose, new Key.Typed('a'))).isEqualTo(new Step.Nothing());
        assertThat(Hints.of(chose)).doesNotContain("appeal");
    }

    @Test
    void leaving_works_on_every_screen() {
        for (Question question : Fixtures.all()) {
            Screen.Asking screen = asking(question);
            assertThat(Stepping.next(screen, Key.Special.LEAVE)).isEqualTo(new Step.Leave());
            Screen text = new Screen.Text(screen.scene().quiz(), screen);
            assertThat(Stepping.next(text, Key.Special.LEAVE)).isEqualTo(new Step.Leave());
            assertThat(Stepping.next(text, Key.Special.ESCAPE)).isEqualTo(new Step.To(screen));
        }
    }

    @Test
    void a_long_body_is_cut_around_its_focus_and_scrolls_to_its_ends() {
        List<Line> body =
                IntStream.range(0, 100).mapToObj(i -> new Line(Tone.PLAIN, "line " + i)).toList();
        Drawing drawing = new Drawing(body, 50, List.of(body.getFirst()));
        assertThat(drawing.fitted(11, 0)).hasSize(11).contains(body.get(50));
        assertThat(drawing.fitted(11, -1000).getFirst()).isEqualTo(body.getFirst());
        assertThat(drawing.fitted(11, 1000)).contains(body.getLast());
        assertThat(drawing.clamped(11, 1000)).isEqualTo(45);
        assertThat(drawing.fitted(1, 0)).hasSize(1);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void any_keys_on_any_screen_draw_within_any_terminal(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (Question question : Fixtures.all()) {
            Screen screen = asking(question);
            for (int i = 0; i < 60; i++) {
                if (Stepping.next(screen, key(random)) instanceof Step.To(Screen next)) {
                    screen = next;
                }
                assertFits(screen, random.nextInt(24, 120), random.nextInt(1, 50));
            }
        }
    }

    private static void assertFits(Screen screen, int columns, int rows) {
        List<Line> lines = Drawer.draw(screen, columns).fitted(rows, 0);
        assertThat(lines).hasSizeLessThanOrEqualTo(rows);
        assertThat(lines)
                .allSatisfy(line -> assertThat(Wrap.width(line.text())).isLessThan(columns));
    }

    private static Key key(SplittableRandom random) {
        Key.Special[] special = Key.Special.values();
        return random.nextBoolean()
                ? special[random.nextInt(special.length)]
                : new Key.Typed("abcdet \u4e2d\u0301\u001b".codePointAt(random.nextInt(10)));
    }

    private static Screen.Reviewing reviewing(Question question, Answer answer) {
        Seat seat = new Seat(new Playroom(question).desk(), ADA);
        Wants wants = new Wants(Optional.empty(), new Draw.Wish(1, Optional.empty()), false);
        Scene asking = ((Opening.Open) seat.sit(wants)).scene();
        Turn turn = seat.answer((Scene.Asking) asking, answer);
        return (Screen.Reviewing) Screen.of(((Turn.Show) turn).scene(), Optional.empty());
    }

    /// The step of the last key, after the letters have been typed.
    private static Step pressed(Screen screen, String letters, Key last) {
        Screen now = screen;
        for (int letter : letters.codePoints().toArray()) {
            if (Stepping.next(now, new Key.Typed(letter)) instanceof Step.To(Screen next)) {
                now = next;
            }
        }
        return Stepping.next(now, last);
    }

    private static Screen.Asking asking(Question question) {
        Seat seat = new Seat(new Playroom(question).desk(), ADA);
        Wants wants = new Wants(Optional.empty(), new Draw.Wish(1, Optional.empty()), false);
        Scene scene = ((Opening.Open) seat.sit(wants)).scene();
        return (Screen.Asking) Screen.of(scene, Optional.empty());
    }
}
