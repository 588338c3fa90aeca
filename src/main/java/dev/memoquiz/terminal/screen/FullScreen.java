package dev.memoquiz.terminal.screen;

import dev.memoquiz.app.Scene;
import dev.memoquiz.app.Turn;
import dev.memoquiz.app.words.Ending;
import dev.memoquiz.app.words.Refusals;
import dev.memoquiz.terminal.page.Line;
import dev.memoquiz.terminal.page.Page;
import dev.memoquiz.terminal.play.Opening;
import dev.memoquiz.terminal.play.Seat;
import java.io.PrintWriter;
import java.util.Optional;
import org.jline.terminal.Terminal;

/// Plays rounds on full screens until the reader leaves.
public final class FullScreen {
    private static final long SIZE_CHECK_MILLIS = 250;

    private final Seat seat;
    private final Terminal terminal;
    private final Ink ink;
    private Screen screen;
    private int scroll;

    public FullScreen(Seat seat, Terminal terminal, boolean colours, Opening.Open opening) {
        this.seat = seat;
        this.terminal = terminal;
        this.ink = new Ink(colours);
        this.screen = Screen.of(opening.scene(), opening.notice());
    }

    /// Returns when the reader has left; the last words stay on the terminal.
    public void play() {
        int columns;
        try (Canvas canvas = new Canvas(terminal, ink)) {
            Keyboard keyboard = new Keyboard(terminal);
            while (!leaves(canvas, keyboard)) {
                scroll = draw(canvas).clamped(canvas.rows(), scroll);
            }
            columns = canvas.columns();
        }
        say(columns, lastWords(screen));
    }

    /// Draws, waits for a key, does what it asks for; true when it asks to leave.
    private boolean leaves(Canvas canvas, Keyboard keyboard) {
        canvas.show(draw(canvas).fitted(canvas.rows(), scroll));
        while (!keyboard.waits(SIZE_CHECK_MILLIS)) {
            if (canvas.resized()) {
                return false;
            }
        }
        return keyboard.next()
                .filter(key -> leaves(canvas, Stepping.next(screen, key)))
                .isPresent();
    }

    private Drawing draw(Canvas canvas) {
        return Drawer.draw(screen, canvas.columns());
    }

    private boolean leaves(Canvas canvas, Step step) {
        switch (step) {
            case Step.Nothing _ -> {}
            case Step.To to -> show(to.screen());
            case Step.Scroll moved ->
                    scroll += moved.lines() + moved.pages() * draw(canvas).room(canvas.rows());
            case Step.Submit submit -> turned(seat.answer(submit.scene(), submit.answer()));
            case Step.Appeal appeal -> appeal(appeal.scene());
            case Step.GoOn on -> turned(seat.goOn(on.scene()));
            case Step.Replay replay -> replay(replay.scene());
            case Step.Leave _ -> {
                return true;
            }
        }
        return false;
    }

    private void appeal(Scene.Reviewing reviewing) {
        String told = seat.appeal(reviewing);
        if (seat.look(reviewing) instanceof Turn.Show(Scene scene)) {
            show(Screen.of(scene, Optional.of(told)));
        }
    }

    private void show(Screen next) {
        screen = next;
        scroll = 0;
    }

    private void turned(Turn turn) {
        Optional<String> refusal = Refusals.of(turn);
        switch (turn) {
            case Turn.Show(Scene scene) -> show(Screen.of(scene, refusal));
            case Turn.MovedOn(Scene scene) -> show(Screen.of(scene, refusal));
            case Turn.QuestionEdited(Scene scene) -> show(Screen.of(scene, refusal));
            case Turn.NotAnAnswer _,
                    Turn.Busy _,
                    Turn.NotYours _,
                    Turn.NoSuchRound _,
                    Turn.QuizGone _ ->
                    refusal.ifPresent(this::notice);
        }
    }

    private void notice(String sentence) {
        if (screen instanceof Screen.Asking asking) {
            show(new Screen.Asking(asking.scene(), asking.draft(), Optional.of(sentence)));
        }
    }

    private void replay(Scene.Ended ended) {
        if (seat.replay(ended) instanceof Opening.Open open) {
            show(Screen.of(open.scene(), open.notice()));
        }
    }

    private String lastWords(Screen last) {
        return switch (last) {
            case Screen.Asking asking -> seat.soFar(asking.scene().round()).sentences();
            case Screen.Reviewing reviewing -> seat.soFar(reviewing.scene().round()).sentences();
            case Screen.Ended ended -> Ending.of(ended.scene()).headline();
            case Screen.Text text -> lastWords(text.behind());
        };
    }

    private void say(int columns, String sentences) {
        PrintWriter writer = terminal.writer();
        for (Line line : new Page(columns).text(sentences).lines()) {
            writer.println(line.text());
        }
        terminal.flush();
    }
}
