package dev.memoquiz.benchmark;

import dev.memoquiz.storage.Store;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// What an answer costs that is stored, by one reader at a time with a second between answers, or by many with a hundred a second
/// by the clock; and what it takes on disk.
///
/// @param readers how many there are in the log
/// @param answers how many are measured, after as many that are not
record AnswerCost(Store store, String url, LogClock clock, long readers, int answers) {
    private static final int MANY = 64;

    private static final String ROOM_IN_FILE =
            """
            select tbl_name as name, sum(pgsize) as bytes from dbstat('main', 1) join sqlite_master using (name)
            where tbl_name in ('round', 'answer', 'tally', 'tally_rung') group by tbl_name order by 2 desc
            """;

    private static final String ROOM_ON_SERVER =
            """
            select name, (select sum(pg_total_relation_size(coalesce(part.relid, name::regclass)))
                from (select 1) as one left join pg_partition_tree(name::regclass) as part on true) as bytes
            from (values ('round'), ('answer'), ('tally'), ('tally_rung')) as named (name)
            order by 2 desc
            """;

    void print(String name) throws IOException, InterruptedException, ExecutionException {
        print(name + ", one at a time", 1, clock.by(LogClock.CALM));
        print(name + ", " + MANY + " at once", MANY, clock.by(LogClock.BUSY));
    }

    private void print(String name, int players, LogClock time) throws IOException, InterruptedException, ExecutionException {
        List<Player> all = IntStream.range(0, players).mapToObj(i -> new Player(store, time, readers, i, players)).toList();
        var _ = play(all);
        Spent before = Spent.now(url);
        long start = System.nanoTime();
        Figures figures = new Figures(play(all));
        double seconds = (System.nanoTime() - start) / 1e9;
        double each = figures.sorted().size();
        Spent spent = Spent.now(url).since(before, each);
        all.forEach(Player::stop);
        line(
                name,
                "%.2f ms p50, %.2f ms p99; %.0f answers a second; processor %.0f µs here, %.0f µs on the server; %.0f bytes"
                        + " written",
                figures.median(),
                figures.percentile(99),
                each / seconds,
                spent.bot(),
                spent.server(),
                spent.written());
    }

    private List<Double> play(List<Player> players) throws InterruptedException, ExecutionException {
        int turns = answers / players.size();
        List<Double> times = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Double>>> played = new ArrayList<>();
            for (Player player : players) {
                played.add(
                        threads.submit(
                                () -> IntStream.range(0, turns).mapToObj(_ -> player.answer()).toList()));
            }
            for (Future<List<Double>> one : played) {
                times.addAll(one.get());
            }
        }
        return times;
    }

    /// The room of each table with its indexes, in bytes for each answer there is.
    static void printRoom(String url) {
        try (Handle handle = Jdbi.open(url)) {
            double answers = handle.createQuery("select count(*) from answer").mapTo(Double.class).one();
            handle.createQuery(url.startsWith("jdbc:postgresql:") ? ROOM_ON_SERVER : ROOM_IN_FILE)
                    .map((row, _) ->
                            line(
                                    "room of " + row.getString("name"),
                                    "%.1f bytes for each answer",
                                    row.getLong("bytes") / answers))
                    .list();
        }
    }

    private static boolean line(String name, String format, Object... values) {
        System.out.println(
                String.format(Locale.ROOT, "%-36s ", name) + String.format(Locale.ROOT, format, values));
        return true;
    }
}
