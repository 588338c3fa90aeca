package dev.memoquiz.app;

import dev.memoquiz.domain.grading.Verdict;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.round.Asked;
import dev.memoquiz.domain.round.Recorded;
import dev.memoquiz.domain.round.Round;
import dev.memoquiz.domain.score.Summary;
import java.util.Optional;

/// What a reader has before them in a round. Front-ends draw it; every use case of a round ends in one.
public sealed interface Scene {
    Round round();

    Quiz quiz();

    /// A question waits.
    ///
    /// @param prompt what the reader is asked back, after an answer that was nearly right
    record Asking(Round round, Quiz quiz, Asked asked, Optional<String> prompt) implements Scene {}

    /// An answer was graded.
    ///
    /// @param verdict with the points that count, by rule or by a teacher, and the feedback of the question
    record Reviewing(Round round, Quiz quiz, Asked asked, Recorded recorded, Verdict.Graded verdict)
            implements Scene {}

    /// The round is over, finished or stopped.
    record Ended(Round round, Quiz quiz, Summary summary) implements Scene {}
}
