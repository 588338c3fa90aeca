package dev.memoquiz.app;

/// What came of a reader's move in a round: something to show, or why nothing happened.
public sealed interface Turn {
    /// The move was made and is durable.
    record Show(Scene scene) implements Turn {}

    /// The round has moved on since that button was drawn; `scene` is where it stands. Nothing was counted.
    record MovedOn(Scene scene) implements Turn {}

    /// The question was edited since it was shown; `scene` shows it anew. Nothing was counted.
    record QuestionEdited(Scene scene) implements Turn {}

    /// That was no answer to the question; `reason` is a sentence for the reader. Nothing was counted.
    record NotAnAnswer(String reason) implements Turn {}

    /// The round is somebody else's.
    record NotYours() implements Turn {}

    /// There is no such round.
    record NoSuchRound() implements Turn {}

    /// The quiz, or the question asked, is no longer on offer.
    record QuizGone() implements Turn {}

    /// Other presses keep changing the round; the reader may try again. Nothing was counted.
    record Busy() implements Turn {}
}
