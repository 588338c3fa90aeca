package dev.memoquiz.app.appeal;

import dev.memoquiz.domain.appeal.Appeals;
import dev.memoquiz.domain.appeal.Forum;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.quiz.QuizLibrary;
import dev.memoquiz.domain.round.Answered;
import dev.memoquiz.domain.round.Recorded;
import java.util.List;
import java.util.Optional;

/// Lists the appeals that wait for a ruling, oldest first.
public final class ListAppeals {
    /// More than a teacher rules on at one sitting; those behind come up as these are done.
    public static final int MOST = 100;

    private final Appeals appeals;
    private final QuizLibrary quizzes;

    public ListAppeals(Appeals appeals, QuizLibrary quizzes) {
        this.appeals = appeals;
        this.quizzes = quizzes;
    }

    /// An appealed answer with what it answered; empty when that question is gone or was edited since.
    public record Case(Recorded recorded, Optional<Asked> asked) {}

    /// A question and its quiz.
    public record Asked(Question question, Quiz quiz) {}

    public List<Case> open(Forum forum) {
        return appeals.open(forum, MOST).stream().map(it -> new Case(it, asked(it))).toList();
    }

    private Optional<Asked> asked(Recorded recorded) {
        Answered.What what = recorded.answered().what();
        return quizzes.find(what.quiz())
                .flatMap(quiz ->
                        quiz.question(what.question())
                                .filter(it -> it.about().edition().equals(what.edition()))
                                .map(question -> new Asked(question, quiz)));
    }
}
