package dev.memoquiz.domain.draw;

import dev.memoquiz.domain.question.QuestionId;
import dev.memoquiz.domain.quiz.QuizId;
import java.util.List;

/// What a round asks: the questions in their order, and the seed that shuffles the options of each.
public record Plan(QuizId quiz, List<QuestionId> questions, long seed) {
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
