package dev.memoquiz.domain.quiz;

import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.QuestionId;
import dev.memoquiz.domain.reading.Readings;
import dev.memoquiz.domain.text.Document;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A text and the questions on it.
///
/// @param givesAway for a question, those whose answer it gives away: in a round they come before it; two that give each other
///     away never share a round
public record Quiz(
        QuizId id,
        QuizHead head,
        Document document,
        Readings readings,
        List<Question> questions,
        Map<QuestionId, Set<QuestionId>> givesAway,
        Editorial editorial) {
    public Quiz {
        questions = List.copyOf(questions);
        givesAway = Map.copyOf(givesAway);
    }

    /// A quiz that nobody has vouched for.
    public Quiz(
            QuizId id,
            QuizHead head,
            Document document,
            Readings readings,
            List<Question> questions,
            Map<QuestionId, Set<QuestionId>> givesAway) {
        this(id, head, document, readings, questions, givesAway, Editorial.NONE);
    }

    public Optional<Question> question(QuestionId id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    public Map<QuestionId, Question> byId() {
        return questions.stream().collect(Collectors.toMap(Question::id, Function.identity()));
    }
}
