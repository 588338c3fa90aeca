package dev.memoquiz.storage;

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
import dev.memoquiz.domain.round.Journal;
import dev.memoquiz.domain.round.Progress;
import dev.memoquiz.domain.round.Round;
import dev.memoquiz.domain.round.RoundId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Rounds and answers as tests need them. Every question is worth 2 points.
public final class Situations {
    public static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");
    public static final Venue ALONE = new Venue.Alone();
    public static final Venue SCHOOL = new Venue.Server("school");
    public static final int WORTH = 2;

    private Situations() {}

    public static Reader reader(String name) {
        return new Reader(new ReaderId("discord:" + name), name);
    }

    public static RoundId roundId(long number) {
        return new RoundId("%012d".formatted(number));
    }

    /// A new round of the questions `question-0`, `question-1` …
    public static Round fresh(long number, Reader reader, Venue venue, int questions) {
        return fresh(number, reader, venue, IntStream.range(0, questions).toArray());
    }

    public static Round fresh(long number, Reader reader, Venue venue, int[] questions) {
        List<QuestionId> ids =
                IntStream.of(questions).mapToObj(i -> new QuestionId("question-" + i)).toList();
        Plan plan = new Plan(new QuizId("welles-umansky-1941"), ids, number * 31 - 7);
        Progress asking = new Progress.Asking(0, NOON, Optional.empty());
        return new Round(roundId(number), reader, venue, plan, asking, 1);
    }

    public static Round with(Round round, Progress progress) {
        return new Round(
                round.id(),
                round.reader(),
                round.venue(),
                round.plan(),
                progress,
                round.version() + 1);
    }

    public static Change start(Round round) {
        return new Change(round, List.of());
    }

    public static Change next(Round round, int index, Instant at) {
        Progress next =
                index == round.plan().size()
                        ? new Progress.Finished(at)
                        : new Progress.Asking(index, at, Optional.empty());
        return start(with(round, next));
    }

    public static Change stop(Round round) {
        return start(with(round, new Progress.Stopped(0, NOON.plusSeconds(9))));
    }

    public static Change answer(Round round, int index, int points, Instant at) {
        return answer(round, index, points, at, new Answer.Picked(points));
    }

    public static Change answer(Round round, int index, int points, Instant at, Answer answer) {
        Answered answered =
                new Answered(
                        round.id(),
                        index,
                        new Answered.Who(round.reader(), round.venue()),
                        new Answered.What(round.plan().quiz(), round.question(index), "e1", answer),
                        new Verdict.Graded(
                                new Points(points, WORTH), new RuleName("order"), List.of()),
                        new Answered.When(at, Duration.ofMillis(2500)));
        return new Change(with(round, new Progress.Reviewing(index)), List.of(answered));
    }

    /// Plays a round to its end, an answer a second from `at` on, earning `points` question by question.
    public static Round play(Journal journal, Round fresh, Instant at, int... points) {
        kept(journal, start(fresh));
        Round round = fresh;
        for (int i = 0; i < points.length; i++) {
            round = kept(journal, answer(round, i, points[i], at.plusSeconds(i)));
            round = kept(journal, next(round, i + 1, at.plusSeconds(i)));
        }
        return round;
    }

    /// Commits what must not conflict; the round as it then stands.
    public static Round kept(Journal journal, Change change) {
        if (journal.commit(change) instanceof Commit.Kept) {
            return change.round();
        }
        throw new AssertionError("conflict where none was expected: " + change);
    }

    /// A written answer of so many letters.
    public static Answer essay(int letters) {
        return new Answer.Written("x".repeat(letters));
    }
}
