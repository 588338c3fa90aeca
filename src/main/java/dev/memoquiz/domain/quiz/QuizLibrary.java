package dev.memoquiz.domain.quiz;

import java.util.List;
import java.util.Optional;

/// The quizzes that can be asked now. What it returns may change from call to call as files are edited; a [Quiz] never does.
public interface QuizLibrary {
    Optional<Quiz> find(QuizId id);

    /// All quizzes, by title.
    List<Listed> all();
}
