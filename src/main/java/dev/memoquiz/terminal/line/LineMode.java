package dev.memoquiz.terminal.line;

import dev.memoquiz.app.Scene;
import dev.memoquiz.app.Turn;
import dev.memoquiz.app.appeal.AppealAnswer;
import dev.memoquiz.app.words.Ending;
import dev.memoquiz.app.words.Refusals;
import dev.memoquiz.domain.round.Asked;
import dev.memoquiz.terminal.page.EndingPage;
import dev.memoquiz.terminal.page.QuestionPage;
import dev.memoquiz.terminal.page.ReviewPage;
import dev.memoquiz.terminal.page.TextPage;
import dev.memoquiz.terminal.play.Opening;
import dev.memoquiz.terminal.play.Seat;
import java.util.Locale;
import java.util.Optional;

/// Plays rounds line by line until they end, the input ends, or too many lines answer nothing.
public final class LineMode {
    /// Input without end must not keep a question waiting for ever.
    private static final int MOST_LINES = 20;

    private final Seat seat;
    private final LineSource source;
    private final LineSink sink;
    private Optional<Asked> shown = Optional.empty();

    /// The last answer, while it can be appealed.
    private Optional<Scene.Reviewing> appealable = Optional.empty();

    public LineMode(Seat seat, LineSource source, LineSink sink) {
        this.seat = seat;
        this.source = source;
        this.sink = sink;
    }

    public void play(Opening.Open opening) {
        opening.notice().ifPresent(this::say);
        say("Type ? to see the text, or stop to end the round.");
        Beat beat = new Beat.On(opening.scene());
        while (beat instanceof Beat.On(Scene scene)) {
            beat = after(scene);
        }
    }

    private Beat after(Scene scene) {
        return switch (scene) {
            case Scene.Asking asking -> ask(asking);
            case Scene.Reviewing reviewing -> review(reviewing);
            case Scene.Ended ended -> end(ended);
        };
    }

    private Beat ask(Scene.Asking asking) {
        show(asking);
        for (int i = 0; i < MOST_LINES; i++) {
            Optional<String> line = source.next();
            if (line.isEmpty()) {
                return leave(asking);
            }
            Beat beat = hear(asking, line.get());
            if (!(beat instanceof Beat.Again)) {
                return beat;
            }
        }
        say("I could not read an answer in " + MOST_LINES + " lines, so I stop asking.");
        return leave(asking);
    }

    /// A question that is only asked back is not shown a second time.
    private void show(Scene.Asking asking) {
        Optional<Asked> asked = Optional.of(asking.asked());
        if (asking.prompt().isEmpty() || !shown.equals(asked)) {
            sink.print(page -> {
                QuestionPage.head(page, asking);
                QuestionPage.parts(page, asking);
            });
        }
        shown = asked;
        say(asking.prompt().orElseGet(() -> HowTo.of(asking.asked().question())));
    }

    private Beat hear(Scene.Asking asking, String line) {
        sink.blank();
        if (appeals(line)) {
            return new Beat.Again();
        }
        return switch (LineAnswers.read(asking.asked(), line)) {
            case LineReading.Given given -> turned(seat.answer(asking, given.answer()));
            case LineReading.Stop _ -> turned(seat.stop(asking));
            case LineReading.ShowText _ -> {
                sink.print(page -> TextPage.write(page, asking.quiz()));
                yield new Beat.Again();
            }
            case LineReading.Unreadable _ -> {
                say("I could not read that. " + HowTo.of(asking.asked().question()));
                yield new Beat.Again();
            }
        };
    }

    /// Appeals the last answer if the line asks for it; where there is nothing to appeal, the word is an answer like others.
    private boolean appeals(String line) {
        boolean asked = line.strip().equalsIgnoreCase("appeal") && appealable.isPresent();
        if (asked) {
            say(seat.appeal(appealable.get()));
            appealable = Optional.empty();
        }
        return asked;
    }

    private Beat turned(Turn turn) {
        Refusals.of(turn).ifPresent(this::say);
        return switch (turn) {
            case Turn.Show(Scene scene) -> new Beat.On(scene);
            case Turn.MovedOn(Scene scene) -> new Beat.On(scene);
            case Turn.QuestionEdited(Scene scene) -> new Beat.On(scene);
            case Turn.NotAnAnswer _, Turn.Busy _ -> new Beat.Again();
            case Turn.NotYours _, Turn.NoSuchRound _, Turn.QuizGone _ -> new Beat.Over();
        };
    }

    private Beat review(Scene.Reviewing reviewing) {
        sink.print(page -> ReviewPage.write(page, reviewing));
        appealable = Optional.of(reviewing).filter(it -> AppealAnswer.possible(it.recorded()));
        appealable.ifPresent(
                _ -> sink.print(page -> page.text("If it is right after all, type appeal.").gap()));
        Turn turn = seat.goOn(reviewing);
        return switch (turned(turn)) {
            case Beat.Again _ -> new Beat.Over();
            case Beat beat -> beat;
        };
    }

    private Beat end(Scene.Ended ended) {
        Ending ending = Ending.of(ended);
        sink.print(page -> EndingPage.write(page, ending));
        if (ending.missed() == 0) {
            return new Beat.Over();
        }
        say("Type r to be asked again what you missed, or anything else to end.");
        Optional<String> line = source.next();
        while (line.filter(this::appeals).isPresent()) {
            line = source.next();
        }
        return line.filter(LineMode::replays).isPresent() ? replay(ended) : new Beat.Over();
    }

    private static boolean replays(String line) {
        String word = line.strip().toLowerCase(Locale.ROOT);
        return word.equals("r") || word.equals("replay");
    }

    private Beat replay(Scene.Ended ended) {
        return switch (seat.replay(ended)) {
            case Opening.Open open -> new Beat.On(open.scene());
            case Opening.Refused refused -> {
                say(refused.reason());
                yield new Beat.Over();
            }
        };
    }

    private Beat leave(Scene.Asking asking) {
        say(seat.soFar(asking.round()).sentences());
        return new Beat.Over();
    }

    private void say(String sentence) {
        sink.print(page -> page.text(sentence));
    }
}
