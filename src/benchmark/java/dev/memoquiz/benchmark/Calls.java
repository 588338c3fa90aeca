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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.LongConsumer;

/// Asks for standings and scores over a log. Before each call somebody answers, so that what is kept for standings has to follow.
///
/// @param readers how many there are in the log
/// @param count how many calls of each kind are measured, after as many that are not
record Calls(Standings standings, Player player, long readers, int count) {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /// Prints each kind of call, and gives the 99th percentile of each in milliseconds.
    static Map<String, Double> print(Store store, LogClock clock, long readers, int count) {
        Player player = new Player(store, clock, readers, 0, 1);
        Calls calls = new Calls(store.standings(), player, readers, count);
        for (int i = 0; i < count; i++) {
            player.answer();
        }
        Map<String, Double> slowest = new LinkedHashMap<>();
        calls.kinds().forEach((name, call) -> slowest.put(name, calls.told(name, call)));
        player.stop();
        return slowest;
    }

    private Map<String, LongConsumer> kinds() {
        Map<String, LongConsumer> kinds = new LinkedHashMap<>();
        for (Window window : Window.values()) {
            kinds.put("leaderboard everywhere, " + window, reader ->
                    leaderboard(reader, new Scope.Everywhere(), window));
            kinds.put("leaderboard in a server, " + window, reader ->
                    leaderboard(reader, new Scope.InServer(BulkLog.server(reader)), window));
        }
        kinds.put("score", this::score);
        return kinds;
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
    private double told(String name, LongConsumer call) {
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
                        spread(measured(times)),
                        spread(measured(processor))));
        return measured(times).percentile(99);
    }

    private Figures measured(List<Double> times) {
        return new Figures(times.subList(count, count * 2));
    }

    private static String spread(Figures figures) {
        return String.format(
                Locale.ROOT, "%.2f ms p50, %.2f ms p99", figures.median(), figures.percentile(99));
    }
}
