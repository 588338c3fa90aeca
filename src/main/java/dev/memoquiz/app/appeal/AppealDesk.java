package dev.memoquiz.app.appeal;

import dev.memoquiz.domain.appeal.Appeals;
import dev.memoquiz.domain.quiz.QuizLibrary;
import java.time.InstantSource;

/// What can be asked for about appeals.
public record AppealDesk(AppealAnswer appealAnswer, ListAppeals list, RuleOnAppeal rule) {
    public static AppealDesk of(Appeals appeals, QuizLibrary quizzes, InstantSource clock) {
        return new AppealDesk(
                new AppealAnswer(appeals, clock),
                new ListAppeals(appeals, quizzes),
                new RuleOnAppeal(appeals, clock));
    }
}
