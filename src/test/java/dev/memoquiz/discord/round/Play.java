package dev.memoquiz.discord.round;

import dev.memoquiz.app.Desk;
import dev.memoquiz.app.Ledger;
import dev.memoquiz.app.Scene;
import dev.memoquiz.app.StartRound.Start;
import dev.memoquiz.app.SubmitAnswer.Target;
import dev.memoquiz.app.Turn;
import dev.memoquiz.app.live.InMemoryLiveJournal;
import dev.memoquiz.domain.draw.Draw;
import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.question.Options;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.quiz.Listed;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.quiz.QuizId;
import dev.memoquiz.domain.quiz.QuizLibrary;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.reader.Venue;
import dev.memoquiz.terminal.InMemoryJournal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// A round of one reader, played without Discord; the same every time.
final class Play {
    private static final Reader ADA = new Reader(new ReaderId("discord:1"), "Ada");

    private final Desk desk;
    private final Quiz quiz;

    private Play(Quiz quiz) {
        this.quiz = quiz;
        InMemoryJournal journal = new InMemoryJournal();
        this.desk =
                Desk.of(
                        library(quiz),
                        new Ledger(journal, journal, journal, new InMemoryLiveJournal(journal)),
                        () -> Instant.parse("2026-11-23T12:00:00Z"),
                        new SplittableRandom(1941));
    }

    /// All questions of the quiz, at most 50.
    static Play of(Quiz quiz) {
        return new Play(quiz);
    }

    /// One question alone.
    static Play of(Quiz quiz, Question question) {
        return new Play(
                new Quiz(
                        quiz.id(),
                        quiz.head(),
                        quiz.document(),
                        quiz.readings(),
                        List.of(question),
                        Map.of()));
    }

    private static QuizLibrary library(Quiz quiz) {
        return new QuizLibrary() {
            @Override
            public Optional<Quiz> find(QuizId id) {
                return Optional.of(quiz).filter(one -> one.id().equals(id));
            }

            @Override
            public List<Listed> all() {
                return List.of(Listed.of(quiz));
            }
        };
    }

    Scene start() {
        Draw.Wish all = new Draw.Wish(50, Optional.empty());
        Start start = desk.startRound().fresh(ADA, new Venue.Alone(), quiz.id(), all);
        return ((Start.Started) start).scene();
    }

    Scene answer(Scene scene, Answer answer) {
        Scene.Asking asking = (Scene.Asking) scene;
        Target target = RoundMeanings.of(asking).target();
        return ((Turn.Show) desk.submitAnswer().submit(ADA.id(), target, answer)).scene();
    }

    Scene next(Scene scene) {
        int index = ((Scene.Reviewing) scene).asked().index();
        return ((Turn.Show) desk.continueRound().next(ADA.id(), scene.round().id(), index)).scene();
    }

    /// As wrong as can be, so that all feedback is shown.
    static Answer wrong(Question question) {
        return switch (question) {
            case Question.SingleChoice single ->
                    new Answer.Picked(
                            wrongOption(
                                    single.options().size(),
                                    Options.right(single.options()).first()));
            case Question.SeveralRight several -> {
                TreeSet<Integer> wrong = new TreeSet<>(all(several.options().size()));
                wrong.removeAll(Options.right(several.options()));
                yield new Answer.PickedSeveral(wrong);
            }
            case Question.StatedInText stated ->
                    new Answer.Judged(Collections.min(stated.feedback().keySet()));
            case Question.Typed _, Question.Gap _, Question.Sentence _ ->
                    new Answer.Written("nothing of the kind");
            case Question.Ordering ordering ->
                    new Answer.Ordered(all(ordering.items().size()).reversed());
            case Question.Matching matching -> {
                TreeMap<Integer, Integer> holders = new TreeMap<>();
                for (int i = 0; i < matching.views().size(); i++) {
                    holders.put(
                            i, (matching.views().get(i).holder() + 1) % matching.holders().size());
                }
                yield new Answer.Matched(holders);
            }
            case Question.ClaimEvidence claim ->
                    new Answer.ClaimedWith(
                            wrongOption(
                                    claim.options().size(), Options.right(claim.options()).first()),
                            Optional.of(claim.offered().first()));
        };
    }

    private static int wrongOption(int size, int right) {
        return (right + 1) % size;
    }

    private static List<Integer> all(int size) {
        return IntStream.range(0, size).boxed().toList();
    }
}
