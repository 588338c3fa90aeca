package dev.memoquiz.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// What was spent up to a moment. Linux tells it in files; a tick of the processor is 10 ms.
///
/// @param bot processor time of this process in microseconds
/// @param server that of the PostgreSQL server's processes, those that live
/// @param written bytes that went to disk: all of them with SQLite, with PostgreSQL those of the log that it writes ahead
record Spent(double bot, double server, double written) {
    private static final double MICROS_A_TICK = 10_000;

    static Spent now(String url) throws IOException {
        double bot =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime()
                        / 1e3;
        return url.startsWith("jdbc:postgresql:")
                ? onServer(url, bot)
                : new Spent(bot, 0, number(Path.of("/proc/self/io"), "write_bytes: "));
    }

    Spent since(Spent earlier, double parts) {
        return new Spent(
                (bot - earlier.bot) / parts,
                (server - earlier.server) / parts,
                (written - earlier.written) / parts);
    }

    private static Spent onServer(String url, double bot) throws IOException {
        try (Handle handle = Jdbi.open(url)) {
            double written =
                    handle.createQuery("select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')")
                            .mapTo(Double.class)
                            .one();
            double ticks = 0;
            for (long process :
                    handle.createQuery("select pid from pg_stat_activity where pid <> pg_backend_pid()")
                            .mapTo(Long.class)
                            .list()) {
                ticks += ticks(Path.of("/proc/" + process + "/stat"));
            }
            return new Spent(bot, ticks * MICROS_A_TICK, written);
        }
    }

    /// User and system time: fields 14 and 15, counted from behind the name, which may hold spaces.
    private static long ticks(Path stat) throws IOException {
        String line = Files.readString(stat);
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
        return Arrays.stream(fields, 11, 13).mapToLong(Long::parseLong).sum();
    }

    private static long number(Path file, String name) throws IOException {
        Optional<String> line =
                Files.readAllLines(file).stream().filter(text -> text.startsWith(name)).findFirst();
        return Long.parseLong(line.orElseThrow().substring(name.length()));
    }
}
