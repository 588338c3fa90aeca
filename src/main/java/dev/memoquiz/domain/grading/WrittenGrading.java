package dev.memoquiz.domain.grading;

import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.question.TypedKey;

/// Grades what is written in a few words.
final class WrittenGrading {
    private WrittenGrading() {}

    static Verdict grade(TypedKey key, Answer.Written written) {
        return new Verdict.NotAnAnswer(key.line() + written.text());
    }
}
