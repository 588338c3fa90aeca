package dev.memoquiz.domain.draw;

import dev.memoquiz.domain.question.QuestionId;
import dev.memoquiz.domain.quiz.QuizId;
import dev.memoquiz.domain.reading.Level;
import java.util.List;
import java.util.Optional;

/// What a round asks: the questions in their order, and the seed that shuffles the options of each.
///
/// @param level the one level that was asked for; empty for all
/// @param count how many questions must be wished for so that quiz, level and seed draw this plan again, 1 to 50; empty where they
///     would not
public record Plan(
        QuizId quiz,
        List<QuestionId> questions,
        long seed,
        Optional<Level> level,
        Optional<Integer> count) {
    public Plan {
        questions = List.copyOf(questions);
        if (questions.isEmpty()) {
            throw new IllegalArgumentException("a round needs at least one question, has 0");
        }
    }

    /// A plan that was not drawn by its seed.
    public Plan(QuizId quiz, List<QuestionId> questions, long seed) {
        this(quiz, questions, seed, Optional.empty(), Optional.empty());
    }

    public int size() {
        return questions.size();
    }
}
