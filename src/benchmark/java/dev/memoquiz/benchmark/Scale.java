package dev.memoquiz.benchmark;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/// Works out what servers of so many numbers need, from measured and assumed figures: `Scale NAME=VALUE…` takes other values than
/// those of [#FIGURES]. `servers` stands for the three columns. Prints Markdown for `docs/scale.md`.
///
/// @param figures by their names
record Scale(Map<String, Double> figures) {
    private static final String FIGURES =
            """
            answers-a-day      20
            peak               5
            live-rounds        0.0005
            bytes-an-answer    500
            log-bytes          6400
            bot-ms             6
            database-ms        2.2
            writer-ms          4
            bot-mb             130
            server-kb          44
            shard-mb           3
            servers-a-shard    2000
            takeover-shards    4
            large-from         150000
            large-logins       16
            process-mb         1500
            core-use           0.5
            identifies-a-day   1000
            requests-a-second  50
            requests-a-round   0.5
            euro-a-core        8
            euro-a-gb-memory   3
            euro-a-gb-disk     0.1
            copies             3
            connections        6
            """;

    private static final double DAY = 86_400;

    /// An answer is kept, and the round goes on.
    private static final int CHANGES = 2;

    public static void main(String[] arguments) {
        Map<String, Double> figures = new LinkedHashMap<>();
        FIGURES.lines().forEach(line -> put(figures, line.split(" +")));
        for (String argument : arguments) {
            put(figures, argument.split("="));
        }
        new Scale(figures).print();
    }

    private static void put(Map<String, Double> figures, String[] pair) {
        figures.put(pair[0], Double.valueOf(pair[1]));
    }

    private void print() {
        System.out.println("| | 1,000 servers | 100,000 | 1,000,000 |\n|---|---|---|---|");
        row("answers a second, mean", this::mean);
        row("answers a second, peak", this::peak);
        row("shards", this::shards);
        row("processes of the bot", this::processes);
        row("memory of all processes, GB", servers -> memory(servers) / 1e3);
        row("cores of the bot at the peak", this::botCores);
        row("cores of the database at the peak", this::databaseCores);
        row("commits a second at the peak, at most", servers -> peak(servers) * CHANGES);
        row("share of the peak hour that a process's writer is busy",
                servers -> peak(servers) / processes(servers) * of("writer-ms") / 1e3);
        row("connections to the database", servers -> processes(servers) * of("connections"));
        row("log written ahead at the peak, MB a second", servers -> peak(servers) * of("log-bytes") / 1e6);
        row("answers a year, millions", servers -> mean(servers) * 365 * DAY / 1e6);
        row("database after a year, GB", this::gigabytes);
        row("starts of all shards a day that Discord allows", servers -> of("identifies-a-day") / shards(servers));
        row("live rounds at once that 50 requests a second allow", _ -> of("requests-a-second") / of("requests-a-round"));
        row("live rounds at once, expected at the peak", servers -> servers * of("live-rounds"));
        row("euros a month after a year", this::euros);
    }

    private double of(String name) {
        return figures.get(name);
    }

    private double mean(double servers) {
        return servers * of("answers-a-day") / DAY;
    }

    private double peak(double servers) {
        return mean(servers) * of("peak");
    }

    private double shards(double servers) {
        return Math.ceil(servers / of("servers-a-shard"));
    }

    /// In MB, without what each process needs for itself.
    private double state(double servers) {
        return servers * of("server-kb") / 1e3 + shards(servers) * of("shard-mb");
    }

    private double processes(double servers) {
        double byMemory = state(servers) / (of("process-mb") - of("bot-mb"));
        return Math.ceil(Math.max(Math.max(byMemory, botCores(servers)), byTakeover(servers)));
    }

    /// So few shards each that those of one that died are logged in again within 30 s.
    private double byTakeover(double servers) {
        double logins = servers < of("large-from") ? 1 : of("large-logins");
        return shards(servers) / (of("takeover-shards") * logins);
    }

    private double memory(double servers) {
        return state(servers) + processes(servers) * of("bot-mb");
    }

    private double botCores(double servers) {
        return peak(servers) * of("bot-ms") / 1e3 / of("core-use");
    }

    private double databaseCores(double servers) {
        return peak(servers) * of("database-ms") / 1e3 / of("core-use");
    }

    private double gigabytes(double servers) {
        return mean(servers) * 365 * DAY * of("bytes-an-answer") / 1e9;
    }

    /// The database's machine has memory for a tenth of it, and each of its copies has a disk.
    private double euros(double servers) {
        double cores = Math.ceil(botCores(servers)) + 2 * Math.max(1, Math.ceil(databaseCores(servers)));
        double gigabytes = memory(servers) / 1e3 + 2 * Math.max(1, gigabytes(servers) / 10);
        return cores * of("euro-a-core")
                + gigabytes * of("euro-a-gb-memory")
                + gigabytes(servers) * of("copies") * of("euro-a-gb-disk");
    }

    private static void row(String name, DoubleUnaryOperator of) {
        System.out.println(
                DoubleStream.of(1e3, 1e5, 1e6)
                        .map(of)
                        .mapToObj(Scale::rounded)
                        .collect(Collectors.joining(" | ", "| " + name + " | ", " |")));
    }

    /// Two digits that mean something are enough.
    private static String rounded(double value) {
        double step = value == 0 ? 1 : Math.pow(10, Math.floor(Math.log10(value)) - 1);
        double near = Math.round(value / step) * step;
        return String.format(Locale.ROOT, near >= 10 || near == Math.rint(near) ? "%,.0f" : near >= 1 ? "%.1f" : "%.2g", near);
    }
}
