package dev.memoquiz.content;

import dev.memoquiz.content.format.QuizReader;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.yaml.Problem;
import java.util.List;

/// What came of reading quiz files.
///
/// @param quizzes those without a fault
/// @param drafts what could be read of the others, to be checked only
/// @param problems of the others, by file and line
public record Loaded(List<Quiz> quizzes, List<QuizReader.Draft> drafts, List<Problem> problems) {
    public Loaded {
        quizzes = List.copyOf(quizzes);
        drafts = List.copyOf(drafts);
        problems = List.copyOf(problems);
    }
}
