package dev.memoquiz.domain.draw;

import dev.memoquiz.domain.question.QuestionId;
import dev.memoquiz.domain.quiz.QuizId;
import java.util.List;

/// What a round asks: the questions in their order, and the seed that shuffles the options of each.
///
/// @param practice whether it asks again what the reader has seen the key of, so that no answer to it is a first try
public record Plan(QuizId quiz, List<QuestionId> questions, long seed, boolean practice) {
    /// Of questions whose keys the round has not shown before.
    public Plan(QuizId quiz, List<QuestionId> questions, long seed) {
        this(quiz, questions, seed, false);
    }

    public Plan {
        questions = List.copyOf(questions);
        if (questions.isEmpty()) {
            throw new IllegalArgumentException("a round needs at least one question, has 0");
        }
    }

    public int size() {
        return questions.size();
    }
}
