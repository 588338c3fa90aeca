package dev.memoquiz.app.live;

import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.quiz.QuizLibrary;
import dev.memoquiz.domain.round.Asked;
import java.util.Optional;
import java.util.OptionalInt;

/// The questions of live rounds as their quizzes have them now.
final class LiveQuestions {
    private final QuizLibrary quizzes;

    LiveQuestions(QuizLibrary quizzes) {
        this.quizzes = quizzes;
    }

    Optional<Quiz> quiz(LiveRound round) {
        return quizzes.find(round.plan().quiz());
    }

    /// Question `index` of the round; empty when the round or the quiz has none.
    Optional<Asked> asked(LiveRound round, int index) {
        return quiz(round).flatMap(quiz -> asked(round, quiz, index));
    }

    static Optional<Asked> asked(LiveRound round, Quiz quiz, int index) {
        return index < 0 || index >= round.plan().size()
                ? Optional.empty()
                : quiz.question(round.plan().questions().get(index))
                        .map(question -> Asked.of(round.plan(), index, question));
    }

    /// The question that the class has before it.
    Optional<Question> current(LiveRound round) {
        OptionalInt index = round.index();
        return index.isPresent()
                ? asked(round, index.getAsInt()).map(Asked::question)
                : Optional.empty();
    }
}
