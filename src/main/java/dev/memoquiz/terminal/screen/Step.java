package dev.memoquiz.terminal.screen;

import dev.memoquiz.app.Scene;
import dev.memoquiz.domain.question.Answer;

/// What a key asks for.
sealed interface Step {
    record To(Screen screen) implements Step {}

    /// Moves the view by so many screenfuls, or by single lines.
    record Scroll(int lines, int pages) implements Step {}

    record Submit(Scene.Asking scene, Answer answer) implements Step {}

    record Appeal(Scene.Reviewing scene) implements Step {}

    record GoOn(Scene.Reviewing scene) implements Step {}

    record Replay(Scene.Ended scene) implements Step {}

    record Leave() implements Step {}

    record Nothing() implements Step {}
}
