package dev.memoquiz.benchmark;

import dev.memoquiz.storage.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.LongStream;

/// Measures standings, scores and what an answer costs over a log of 10 thousand, a million and so many million answers, in SQLite:
/// `StandingsLoad MILLIONS CALLS`. No millions leave out the last.
final class StandingsLoad {
    private static final double SLOWEST_MILLIS = 20;
    private static final double MOST_GROWTH = 2;

    private StandingsLoad() {}

    public static void main(String[] arguments)
            throws IOException, InterruptedException, SQLException, ExecutionException {
        Environment.print();
        int calls = Integer.parseInt(arguments[1]);
        long most = Long.parseLong(arguments[0]) * 1_000_000;
        Table table = new Table();
        Map<String, Double> fewest = new HashMap<>();
        for (long answers : LongStream.of(10_000, 1_000_000, most).filter(n -> n > 0).toArray()) {
            Path folder = Files.createTempDirectory(Path.of("target"), "standings");
            try {
                measure(new BulkLog(folder.resolve("memoquiz.db").toAbsolutePath(), answers), calls)
                        .forEach((call, slowest) -> {
                            String what = String.format(Locale.ROOT, "%s, %,d answers, p99", call, answers);
                            table.most(what, SLOWEST_MILLIS, slowest, " ms");
                            double first = fewest.computeIfAbsent(call, _ -> slowest);
                            table.most("  times that of the fewest", MOST_GROWTH, slowest / first, "");
                        });
            } finally {
                clear(folder);
            }
        }
        line("load after all", "%s", Environment.load());
        table.print();
    }

    private static Map<String, Double> measure(BulkLog log, int calls)
            throws IOException, InterruptedException, SQLException, ExecutionException {
        long start = System.nanoTime();
        log.write();
        long written = System.nanoTime();
        line("answers", "%,d of %,d readers, built in %.1f s", log.answers(), log.readers(), seconds(start));
        try (Store store = Store.open(log.url())) {
            line("migrated in", "%.1f s", seconds(written));
            LogClock clock = LogClock.start();
            Map<String, Double> slowest = Calls.print(store, clock, log.readers(), calls);
            long counted = System.nanoTime();
            line("recount", "%s in %.1f s", store.recount(), seconds(counted));
            AnswerCost.printRoom(log.url());
            new AnswerCost(store, log.url(), clock, log.readers(), calls * 4).print("answers");
            return slowest;
        }
    }

    private static void clear(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void line(String name, String format, Object... values) {
        System.out.println(
                String.format(Locale.ROOT, "%-36s ", name) + String.format(Locale.ROOT, format, values));
    }
}
