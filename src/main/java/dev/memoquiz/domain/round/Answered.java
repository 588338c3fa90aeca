package dev.memoquiz.domain.round;

import dev.memoquiz.domain.grading.Verdict;
import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.question.QuestionId;
import dev.memoquiz.domain.quiz.QuizId;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.reader.Venue;
import java.time.Duration;
import java.time.Instant;

/// An answer that was graded, as it is kept for ever.
///
/// @param index which of the round's questions, from 0
public record Answered(
        RoundId round, int index, Who who, What what, Verdict.Graded verdict, When when) {
    public AnswerRef ref() {
        return new AnswerRef(round, index);
    }

    /// Who answered and where.
    public record Who(Reader reader, Venue venue) {}

    /// What was asked, in which edition of the question, and what was answered.
    public record What(QuizId quiz, QuestionId question, String edition, Answer answer) {}

    /// When the answer came, and how long after the question was shown.
    public record When(Instant at, Duration thinking) {}
}
