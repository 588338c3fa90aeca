package dev.memoquiz.terminal.screen;

import dev.memoquiz.domain.question.Answer;

/// What a key made of a draft.
sealed interface Stroke {
    record Changed(Draft draft) implements Stroke {}

    record Done(Answer answer) implements Stroke {}

    /// The key means nothing here.
    record Nothing() implements Stroke {}
}
