package dev.memoquiz.app;

import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.quiz.QuizLibrary;
import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.round.Recorded;
import dev.memoquiz.domain.score.Scope;
import dev.memoquiz.domain.score.Score;
import dev.memoquiz.domain.score.Standing;
import dev.memoquiz.domain.score.Standings;
import dev.memoquiz.domain.score.Window;
import dev.memoquiz.domain.text.Document;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Shows scores: a reader's own, the standings, and why each answer scored as it did.
public final class ShowScore {
    private final Standings standings;
    private final QuizLibrary quizzes;
    private final InstantSource clock;

    ShowScore(Standings standings, QuizLibrary quizzes, InstantSource clock) {
        this.standings = standings;
        this.quizzes = quizzes;
        this.clock = clock;
    }

    /// An answer of the log with what it answered, as that stands today; empty when it is gone.
    public record Explained(Recorded recorded, Optional<Found> found) {
        public Optional<Question> question() {
            return found.map(Found::question);
        }
    }

    /// A question and the text it is about.
    public record Found(Question question, Document document) {}

    public Score of(ReaderId reader, Scope scope) {
        return standings.score(reader, scope);
    }

    public List<Standing> top(Scope scope, Window window, int limit) {
        return standings.top(scope, window.since(clock.instant()), limit);
    }

    /// The reader's own place in the standings; empty when they have none.
    public Optional<Standing> place(ReaderId reader, Scope scope, Window window) {
        return standings.place(reader, scope, window.since(clock.instant()));
    }

    /// The reader's latest answers, newest first.
    public List<Explained> why(ReaderId reader, int limit) {
        return standings.latest(reader, limit).stream()
                .map(recorded -> new Explained(recorded, found(recorded)))
                .toList();
    }

    private Optional<Found> found(Recorded recorded) {
        return quizzes.find(recorded.answered().what().quiz())
                .flatMap(quiz ->
                        quiz.question(recorded.answered().what().question())
                                .map(question -> new Found(question, quiz.document())));
    }
}
