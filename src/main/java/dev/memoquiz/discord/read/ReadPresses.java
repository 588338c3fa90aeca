package dev.memoquiz.discord.read;

import dev.memoquiz.discord.card.Card;
import dev.memoquiz.discord.talk.Reply;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.quiz.QuizId;
import dev.memoquiz.domain.quiz.QuizLibrary;
import java.util.function.Function;

/// Opens the text beside a question and turns its pages.
public final class ReadPresses {
    private static final Reply GONE = Reply.sentence("This text is no longer on offer.");

    private final QuizLibrary quizzes;

    public ReadPresses(QuizLibrary quizzes) {
        this.quizzes = quizzes;
    }

    /// As a message of its own, so that the question is not lost.
    public Reply open(QuizId quiz) {
        return of(quiz, found -> new Reply.Private(TextView.of(found, 0)));
    }

    public Reply turn(QuizId quiz, int page) {
        return update(quiz, found -> TextView.of(found, page));
    }

    public Reply words(QuizId quiz, int page) {
        return update(quiz, found -> WordsView.of(found, page));
    }

    private Reply update(QuizId quiz, Function<Quiz, Card> card) {
        return of(quiz, found -> new Reply.Update(card.apply(found)));
    }

    private Reply of(QuizId quiz, Function<Quiz, Reply> reply) {
        return quizzes.find(quiz).map(reply).orElse(GONE);
    }
}
