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
/// @param practice whether it asks again what the reader has seen the key of, so that no answer to it is a first try
public record Plan(
        QuizId quiz,
        List<QuestionId> questions,
        long seed,
        Optional<Level> level,
        Optional<Integer> count,
        boolean practice) {
    public Plan {
        questions = List.copyOf(questions);
        if (questions.isEmpty()) {
            throw new IllegalArgumentException("a round needs at least one question, has 0");
        }
    }

    /// A plan of questions whose keys the reader has not seen, as far as it knows.
    public Plan(
            QuizId quiz,
            List<QuestionId> questions,
            long seed,
            Optional<Level> level,
            Optional<Integer> count) {
        this(quiz, questions, seed, level, count, false);
    }

    /// A plan that was not drawn by its seed.
    public Plan(QuizId quiz, List<QuestionId> questions, long seed) {
        this(quiz, questions, seed, Optional.empty(), Optional.empty());
    }

    public Plan asPractice() {
        return new Plan(quiz, questions, seed, level, count, true);
    }

    public int size() {
        return questions.size();
    }
}
