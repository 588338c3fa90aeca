package dev.memoquiz.app.words;

import dev.memoquiz.app.StartRound;
import dev.memoquiz.app.Turn;
import dev.memoquiz.app.appeal.AppealAnswer.Lodged;
import java.util.Optional;

/// What is said when something cannot be done.
public final class Refusals {
    private Refusals() {}

    /// Empty when the turn needs no excuse.
    public static Optional<String> of(Turn turn) {
        return switch (turn) {
            case Turn.Show _ -> Optional.empty();
            case Turn.MovedOn _ ->
                    Optional.of(
                            "Your round has moved on since. Nothing was counted; this is where it stands.");
            case Turn.QuestionEdited _ ->
                    Optional.of(
                            "This question was edited since you saw it. Nothing was counted; here it is anew.");
            case Turn.NotAnAnswer no -> Optional.of(no.reason());
            case Turn.NotYours _ -> Optional.of("This is somebody else's round.");
            case Turn.NoSuchRound _ -> Optional.of("There is no such round any more.");
            case Turn.QuizGone _ ->
                    Optional.of("This quiz, or this question of it, is no longer on offer.");
            case Turn.Busy _ ->
                    Optional.of("Two answers came at once. Nothing was counted; please try again.");
        };
    }

    /// What a reader is told of an appeal; where it was lodged, that it was.
    public static String of(Lodged lodged) {
        return switch (lodged) {
            case Lodged.Waiting _ ->
                    "Your appeal is kept. You will see what became of it under your latest answers.";
            case Lodged.Already _ ->
                    "This answer was appealed before, or a teacher has ruled on it.";
            case Lodged.NothingToGain _ -> "This answer has all its points already.";
            case Lodged.NotWritten _ -> "Only answers that you wrote can be appealed.";
            case Lodged.NoTeacher _ ->
                    "There is no teacher here to appeal to. Answers given in a server can be appealed.";
            case Lodged.NotYours _ -> "This is somebody else's answer.";
            case Lodged.NoSuchAnswer _ -> "There is no such answer.";
        };
    }

    /// Empty when the round was started.
    public static Optional<String> of(StartRound.Start start) {
        return switch (start) {
            case StartRound.Start.Started _ -> Optional.empty();
            case StartRound.Start.Unfinished _ ->
                    Optional.of("You have an open round: go on with it, or stop it first.");
            case StartRound.Start.NoSuchQuiz _ -> Optional.of("There is no quiz of that name.");
            case StartRound.Start.NothingToAsk _ ->
                    Optional.of("There is no question of that kind to ask.");
            case StartRound.Start.NotYours _ -> Optional.of("That was somebody else's round.");
        };
    }
}
