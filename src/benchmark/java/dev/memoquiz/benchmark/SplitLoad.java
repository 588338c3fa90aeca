package dev.memoquiz.benchmark;

import dev.memoquiz.storage.Store;
import dev.memoquiz.storage.postgres.OwnServer;
import dev.memoquiz.storage.postgres.ServerLog;
import dev.memoquiz.storage.tally.Recount;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// Measures the same as [StandingsLoad] on PostgreSQL, with the log whole and then split by reader:
/// `SplitLoad THOUSANDS CALLS`.
final class SplitLoad {
    private SplitLoad() {}

    public static void main(String[] arguments)
            throws IOException, InterruptedException, SQLException, ExecutionException {
        Environment.print();
        int calls = Integer.parseInt(arguments[1]);
        String url = OwnServer.bareDatabase();
        long start = System.nanoTime();
        ServerLog log = new ServerLog(url, Long.parseLong(arguments[0]) * 1000);
        log.write();
        line("answers", "%,d of %,d readers, built in %.1f s", log.answers(), log.readers(), seconds(start));
        long written = System.nanoTime();
        Store.open(url).close();
        line("migrated in", "%.1f s", seconds(written));
        AtomicLong clock = new AtomicLong();
        measure("whole", log, clock, calls);
        long whole = System.nanoTime();
        ServerLog.split(url);
        line("split in", "%.1f s", seconds(whole));
        measure("split", log, clock, calls);
        recount(url);
        OwnServer.drop(url);
        line("load after all", "%s", Environment.load());
    }

    private static void measure(String log, ServerLog of, AtomicLong clock, int calls)
            throws IOException, InterruptedException, ExecutionException {
        System.out.println("The log is " + log);
        try (Store store = Store.open(of.url())) {
            AnswerCost.printRoom(of.url());
            Calls.print(store, clock, of.readers(), calls);
            new AnswerCost(store, of.url(), clock, of.readers(), calls * 4).print("answers");
        }
    }

    /// On a connection that waits for as long as it takes.
    private static void recount(String url) {
        long start = System.nanoTime();
        try (Handle handle = Jdbi.open(url)) {
            line("recount", "%s in %.1f s", Recount.of(handle), seconds(start));
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void line(String name, String format, Object... values) {
        System.out.println(
                String.format(Locale.ROOT, "%-36s ", name) + String.format(Locale.ROOT, format, values));
    }
}
