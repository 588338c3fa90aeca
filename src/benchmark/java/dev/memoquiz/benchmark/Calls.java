package dev.memoquiz.benchmark;

import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.score.Scope;
import dev.memoquiz.domain.score.Standings;
import dev.memoquiz.domain.score.Window;
import dev.memoquiz.storage.Store;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/// Asks for standings and scores over a log. Before each call somebody answers, so that what is kept for standings has to follow.
///
/// @param readers how many there are in the log
/// @param count how many calls of each kind are measured, after as many that are not
record Calls(Standings standings, Player player, long readers, int count) {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    static void print(Store store, AtomicLong clock, long readers, int count) {
        Player player = new Player(store, clock, readers, 0, 1);
        Calls calls = new Calls(store.standings(), player, readers, count);
        for (int i = 0; i < count; i++) {
            player.answer();
        }
        for (Window window : Window.values()) {
            calls.told("leaderboard everywhere, " + window, reader ->
                    calls.leaderboard(reader, new Scope.Everywhere(), window));
            calls.told("leaderboard in a server, " + window, reader ->
                    calls.leaderboard(reader, new Scope.InServer(BulkLog.server(reader)), window));
        }
        calls.told("score", calls::score);
        player.stop();
    }

    private void leaderboard(long reader, Scope scope, Window window) {
        Instant since = window.since(player.now());
        int shown = standings.top(scope, since, 10).size();
        var _ = standings.place(new ReaderId(BulkLog.reader(reader)), scope, since);
        if (shown == 0 && window == Window.ALL_TIME) {
            throw new IllegalStateException("an empty leaderboard");
        }
    }

    private void score(long reader) {
        ReaderId id = new ReaderId(BulkLog.reader(reader));
        var _ = standings.score(id, new Scope.Everywhere());
        var _ = standings.score(id, new Scope.InServer(BulkLog.server(reader)));
    }

    /// Half the calls in a server are for the large one.
    private void told(String name, LongConsumer call) {
        SplittableRandom random = new SplittableRandom(5);
        List<Double> times = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        for (int i = 0; i < count * 2; i++) {
            player.answer();
            long reader = random.nextLong(readers / 2) * 2;
            long spent = THREADS.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            call.accept(reader);
            times.add((System.nanoTime() - start) / 1e6);
            processor.add((THREADS.getCurrentThreadCpuTime() - spent) / 1e6);
        }
        System.out.println(
                String.format(
                        Locale.ROOT,
                        "%-36s %s; of the processor here %s",
                        name,
                        spread(times),
                        spread(processor)));
    }

    private String spread(List<Double> times) {
        Figures figures = new Figures(times.subList(count, count * 2));
        return String.format(
                Locale.ROOT, "%.2f ms p50, %.2f ms p99", figures.median(), figures.percentile(99));
    }
}
