package dev.memoquiz.terminal.screen;

import dev.memoquiz.app.Scene;
import dev.memoquiz.domain.quiz.Quiz;
import java.util.Optional;

/// What is on the screen.
sealed interface Screen {
    /// A question waits.
    ///
    /// @param notice a line below the question: that an earlier round goes on, or why an answer did not count
    record Asking(Scene.Asking scene, Draft draft, Optional<String> notice) implements Screen {}

    /// An answer is looked at.
    ///
    /// @param notice a line below the review: what came of an appeal
    record Reviewing(Scene.Reviewing scene, Optional<String> notice) implements Screen {}

    record Ended(Scene.Ended scene) implements Screen {}

    /// The text, with the screen that it was opened from.
    record Text(Quiz quiz, Screen behind) implements Screen {}

    static Screen of(Scene scene, Optional<String> notice) {
        return switch (scene) {
            case Scene.Asking asking ->
                    new Asking(
                            asking,
                            Draft.blank(asking.asked().question()),
                            asking.prompt().or(() -> notice));
            case Scene.Reviewing reviewing -> new Reviewing(reviewing, notice);
            case Scene.Ended ended -> new Ended(ended);
        };
    }
}
