package dev.memoquiz.content;

import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.yaml.Problem;
import java.util.List;

/// What came of reading quiz files: the quizzes without a fault, and every problem of the others, by file and line.
public record Loaded(List<Quiz> quizzes, List<Problem> problems) {
    public Loaded {
        quizzes = List.copyOf(quizzes);
        problems = List.copyOf(problems);
    }
}
