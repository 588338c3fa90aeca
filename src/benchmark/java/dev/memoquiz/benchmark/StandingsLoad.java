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
import dev.memoquiz.domain.score.Scope;
import dev.memoquiz.domain.score.Window;
import dev.memoquiz.storage.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Measures standings and scores over a log of 10 thousand, a million and so many million answers: `StandingsLoad MILLIONS CALLS`.
///
/// Before each call somebody answers, so that what is kept for standings has to follow.
final class StandingsLoad {
    private static final int QUESTIONS = 50;

    private final BulkLog log;
    private final Store store;
    private final SplittableRandom random = new SplittableRandom(5);
    private Optional<Round> round = Optional.empty();
    private Instant now = BulkLog.END;
    private long played = 900_000_000_000L;

    private StandingsLoad(BulkLog log, Store store) {
        this.log = log;
        this.store = store;
    }

    public static void main(String[] arguments)
            throws IOException, InterruptedException, SQLException {
        Environment.print();
        int calls = Integer.parseInt(arguments[1]);
        for (long answers : List.of(10_000L, 1_000_000L, Long.parseLong(arguments[0]) * 1_000_000)) {
            Path folder = Files.createTempDirectory(Path.of("target"), "standings");
            try {
                measure(new BulkLog(folder.resolve("memoquiz.db").toAbsolutePath(), answers), calls);
            } finally {
                clear(folder);
            }
        }
        line("load after all", "%s", Environment.load());
    }

    private static void measure(BulkLog log, int calls) throws IOException, SQLException {
        long start = System.nanoTime();
        log.write();
        long written = System.nanoTime();
        line("answers", "%,d of %,d readers, built in %.1f s", log.answers(), log.readers(), ms(start) / 1e3);
        long before = Files.size(log.file());
        try (Store store = Store.open(log.url())) {
            line("migrated in", "%.1f s", ms(written) / 1e3);
            StandingsLoad load = new StandingsLoad(log, store);
            for (int i = 0; i < calls; i++) {
                load.answer();
            }
            for (Window window : Window.values()) {
                load.leaderboard("everywhere", calls, window, true);
                load.leaderboard("in a server", calls, window, false);
            }
            load.score(calls);
            load.write(calls);
            long counted = System.nanoTime();
            line("recount", "%s in %.1f s", store.recount(), ms(counted) / 1e3);
        }
        line("file", "%.0f MB, tallies %.1f MB of it", Files.size(log.file()) / 1e6,
                (Files.size(log.file()) - before) / 1e6);
    }

    private void leaderboard(String where, int calls, Window window, boolean everywhere) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < calls * 2; i++) {
            answer();
            long reader = random.nextLong(log.readers() / 2) * 2;
            Scope scope =
                    everywhere ? new Scope.Everywhere() : new Scope.InServer(BulkLog.server(reader));
            Instant since = window.since(now);
            long start = System.nanoTime();
            int shown = store.standings().top(scope, since, 10).size();
            var _ = store.standings().place(new ReaderId(BulkLog.reader(reader)), scope, since);
            times.add(ms(start));
            if (shown == 0 && window == Window.ALL_TIME) {
                throw new IllegalStateException("an empty leaderboard");
            }
        }
        told("leaderboard " + where + ", " + window, times.subList(calls, calls * 2));
    }

    private void score(int calls) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < calls * 2; i++) {
            answer();
            long reader = random.nextLong(log.readers());
            ReaderId id = new ReaderId(BulkLog.reader(reader));
            long start = System.nanoTime();
            var _ = store.standings().score(id, new Scope.Everywhere());
            var _ = store.standings().score(id, new Scope.InServer(BulkLog.server(reader)));
            times.add(ms(start));
        }
        told("score", times.subList(calls, calls * 2));
    }

    private void write(int calls) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < calls; i++) {
            times.add(answer());
        }
        told("answer stored, one at a time", times);
    }

    /// Stores an answer, one second after the one before; how long it took.
    private double answer() {
        now = now.plusSeconds(1);
        Round asked = round.filter(Round::open).orElseGet(this::begun);
        int index = asked.version() - 1;
        Progress next =
                index + 1 == QUESTIONS
                        ? new Progress.Finished(now)
                        : new Progress.Asking(index + 1, now, Optional.empty());
        Round answered = with(asked, next);
        Answered what =
                new Answered(
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
        long start = System.nanoTime();
        keep(new Change(answered, List.of(what)));
        round = Optional.of(answered);
        return ms(start);
    }

    private Round begun() {
        long number = random.nextLong(log.readers());
        List<QuestionId> questions =
                IntStream.range(0, QUESTIONS)
                        .mapToObj(i -> new QuestionId("question-" + played + "-" + i))
                        .toList();
        played++;
        Round fresh =
                new Round(
                        new RoundId(Long.toString(played)),
                        new Reader(new ReaderId(BulkLog.reader(number)), "Reader " + number),
                        new Venue.Server(BulkLog.server(number)),
                        new Plan(new QuizId("quiz-1"), questions, 7),
                        new Progress.Asking(0, now, Optional.empty()),
                        1);
        keep(new Change(fresh, List.of()));
        return fresh;
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

    private static void told(String name, List<Double> times) {
        Figures figures = new Figures(times);
        line(
                name,
                "%.2f ms p50, %.2f ms p99, %.2f ms at most",
                figures.median(),
                figures.percentile(99),
                figures.most());
    }

    private static void clear(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static double ms(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static void line(String name, String format, Object... values) {
        System.out.println(
                String.format(Locale.ROOT, "%-36s ", name) + String.format(Locale.ROOT, format, values));
    }
}
