package dev.memoquiz.benchmark;

import dev.memoquiz.domain.draw.Plan;
import dev.memoquiz.domain.grading.Points;
import dev.memoquiz.domain.grading.RuleName;
import dev.memoquiz.domain.grading.Verdict;
import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.question.QuestionId;
import dev.memoquiz.domain.quiz.QuizId;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.reader.Venue;
import dev.memoquiz.domain.round.Answered;
import dev.memoquiz.domain.round.Change;
import dev.memoquiz.domain.round.Commit;
import dev.memoquiz.domain.round.Progress;
import dev.memoquiz.domain.round.Round;
import dev.memoquiz.domain.round.RoundId;
import dev.memoquiz.storage.Store;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/// Plays rounds of 20 questions, each as another reader of a [BulkLog], one answer a second by all together. Each answer is two commits, as in the bot:
/// the answer and going on.
final class Player {
    private static final int QUESTIONS = 20;

    private final Store store;
    private final SplittableRandom random;
    private final int number;
    private final int players;
    private final long readers;
    private final AtomicLong clock;
    private Optional<Round> round = Optional.empty();

    /// @param clock how many answers were given before, by whomever
    /// @param number of this player from 0, so that no two are the same reader
    Player(Store store, AtomicLong clock, long readers, int number, int players) {
        this.store = store;
        this.clock = clock;
        this.readers = readers;
        this.number = number;
        this.players = players;
        this.random = new SplittableRandom(clock.get() * players + number);
    }

    Instant now() {
        return BulkLog.END.plusSeconds(clock.get());
    }

    /// Ends an open round, so that another may play as the same reader.
    void stop() {
        round.ifPresent(open -> keep(new Change(with(open, new Progress.Stopped(0, now())), List.of())));
        round = Optional.empty();
    }

    /// Gives the next answer; how many milliseconds its commit took.
    double answer() {
        Instant now = BulkLog.END.plusSeconds(clock.incrementAndGet());
        Round asked = round.isEmpty() ? begun(now) : goneOn(round.get(), now);
        int index = (asked.version() - 1) / 2;
        Round answered = with(asked, new Progress.Reviewing(index));
        Change change = new Change(answered, List.of(answered(asked, index, now)));
        long start = System.nanoTime();
        keep(change);
        double taken = (System.nanoTime() - start) / 1e6;
        round = index + 1 == QUESTIONS ? finished(answered, now) : Optional.of(answered);
        return taken;
    }

    private Answered answered(Round asked, int index, Instant now) {
        return new Answered(
                asked.id(),
                index,
                new Answered.Who(asked.reader(), asked.venue()),
                new Answered.What(
                        asked.plan().quiz(),
                        asked.question(index),
                        "e1a2b3c4d5e6f708",
                        new Answer.Picked(2)),
                new Verdict.Graded(
                        new Points(random.nextInt(2), 1), new RuleName("one-right"), List.of()),
                new Answered.When(now, Duration.ofSeconds(9)));
    }

    private Round begun(Instant now) {
        long reader = random.nextLong(readers / players) * players + number;
        long nonce = random.nextLong(1L << 32);
        List<QuestionId> questions =
                IntStream.range(0, QUESTIONS)
                        .mapToObj(i -> new QuestionId("question-" + nonce + "-" + i))
                        .toList();
        Round fresh =
                new Round(
                        RoundId.random(random),
                        new Reader(new ReaderId(BulkLog.reader(reader)), "Reader " + reader),
                        new Venue.Server(BulkLog.server(reader)),
                        new Plan(new QuizId("quiz-1"), questions, 7),
                        new Progress.Asking(0, now, Optional.empty()),
                        1);
        keep(new Change(fresh, List.of()));
        return fresh;
    }

    private Round goneOn(Round answered, Instant now) {
        Round asked =
                with(answered, new Progress.Asking(answered.version() / 2, now, Optional.empty()));
        keep(new Change(asked, List.of()));
        return asked;
    }

    private Optional<Round> finished(Round answered, Instant now) {
        keep(new Change(with(answered, new Progress.Finished(now)), List.of()));
        return Optional.empty();
    }

    private void keep(Change change) {
        if (store.journal().commit(change) instanceof Commit.Conflict) {
            throw new IllegalStateException("refused: " + change);
        }
    }

    private static Round with(Round round, Progress progress) {
        return new Round(
                round.id(), round.reader(), round.venue(), round.plan(), progress, round.version() + 1);
    }
}
