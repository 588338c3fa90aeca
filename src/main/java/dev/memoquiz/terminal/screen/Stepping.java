package dev.memoquiz.terminal.screen;

import dev.memoquiz.app.Scene;
import dev.memoquiz.app.appeal.AppealAnswer;
import dev.memoquiz.domain.quiz.Quiz;
import java.util.Optional;

/// What each key makes of each screen.
final class Stepping {
    private Stepping() {}

    static Step next(Screen screen, Key key) {
        return switch (key) {
            case Key.Special.LEAVE -> new Step.Leave();
            case Key.Special.PAGE_UP -> new Step.Scroll(0, -1);
            case Key.Special.PAGE_DOWN -> new Step.Scroll(0, 1);
            case Key _ ->
                    switch (screen) {
                        case Screen.Asking asking -> asking(asking, key);
                        case Screen.Reviewing reviewing -> reviewing(reviewing, key);
                        case Screen.Ended ended -> ended(ended, key);
                        case Screen.Text text -> text(text, key);
                    };
        };
    }

    private static Step asking(Screen.Asking screen, Key key) {
        if (opensText(key, screen.draft() instanceof Draft.Writing)) {
            return new Step.To(new Screen.Text(screen.scene().quiz(), screen));
        }
        return switch (Drafting.next(screen.scene().asked(), screen.draft(), key)) {
            case Stroke.Changed changed ->
                    new Step.To(
                            new Screen.Asking(screen.scene(), changed.draft(), screen.notice()));
            case Stroke.Done done -> new Step.Submit(screen.scene(), done.answer());
            case Stroke.Nothing _ -> new Step.Nothing();
        };
    }

    private static Step reviewing(Screen.Reviewing screen, Key key) {
        if (key instanceof Key.Typed typed
                && typed.is('a')
                && AppealAnswer.possible(screen.scene().recorded())) {
            return new Step.Appeal(screen.scene());
        }
        return key == Key.Special.ENTER
                ? new Step.GoOn(screen.scene())
                : reading(screen, screen.scene().quiz(), key);
    }

    private static Step ended(Screen.Ended screen, Key key) {
        Scene.Ended scene = screen.scene();
        if (key instanceof Key.Typed typed
                && typed.is('r')
                && !scene.summary().missed().isEmpty()) {
            return new Step.Replay(scene);
        }
        return key == Key.Special.ENTER || (key instanceof Key.Typed typed && typed.is('q'))
                ? new Step.Leave()
                : reading(screen, scene.quiz(), key);
    }

    private static Step text(Screen.Text screen, Key key) {
        boolean back =
                switch (key) {
                    case Key.Special.ENTER, Key.Special.ESCAPE, Key.Special.TAB -> true;
                    case Key.Typed typed -> typed.is('t') || typed.is('q');
                    case Key.Special _ -> false;
                };
        return back ? new Step.To(screen.behind()) : scrolled(key).orElseGet(Step.Nothing::new);
    }

    private static Step reading(Screen screen, Quiz quiz, Key key) {
        return opensText(key, false)
                ? new Step.To(new Screen.Text(quiz, screen))
                : scrolled(key).orElseGet(Step.Nothing::new);
    }

    private static Optional<Step> scrolled(Key key) {
        return switch (key) {
            case Key.Special.UP -> Optional.of(new Step.Scroll(-1, 0));
            case Key.Special.DOWN -> Optional.of(new Step.Scroll(1, 0));
            case Key.Typed typed when typed.codePoint() == ' ' ->
                    Optional.of(new Step.Scroll(0, 1));
            case Key _ -> Optional.empty();
        };
    }

    /// Where words are being written, `t` is a letter like any other, and Tab alone opens the text.
    private static boolean opensText(Key key, boolean writing) {
        return key == Key.Special.TAB
                || (!writing && key instanceof Key.Typed typed && typed.is('t'));
    }
}
