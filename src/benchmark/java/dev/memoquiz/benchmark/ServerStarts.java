package dev.memoquiz.benchmark;

import dev.memoquiz.fakediscord.FakeDiscord;
import dev.memoquiz.fakediscord.Options;
import dev.memoquiz.storage.postgres.OwnServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Measures starts on PostgreSQL, where a bot without shards takes a lease before it logs in, against starts on SQLite in turn:
/// `ServerStarts TURNS`.
final class ServerStarts {
    private ServerStarts() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Environment.print();
        Installation place =
                new Installation(
                        Path.of("").toAbsolutePath(), Files.createTempDirectory("memoquiz-starts"));
        String url = OwnServer.database();
        try (FakeDiscord discord = FakeDiscord.start(Options.with(InstantSource.system()))) {
            discord.guild("Class 0").channel("history");
            place.warm(discord);
            var _ = Starts.untilReady(onServer(place, discord, url), discord);
            List<Starts.Bot> files = new ArrayList<>();
            List<Starts.Bot> servers = new ArrayList<>();
            for (int i = 0; i < Integer.parseInt(arguments[0]); i++) {
                files.add(Starts.untilReady(place.bot(discord), discord));
                servers.add(Starts.untilReady(onServer(place, discord, url), discord));
            }
            print("start to READY", ready(files), ready(servers));
            print("start to up", up(files), up(servers));
        }
    }

    private static ProcessBuilder onServer(Installation place, FakeDiscord discord, String url) {
        ProcessBuilder bot = place.bot(discord);
        bot.environment().put("MEMOQUIZ_DATABASE_URL", url);
        return bot;
    }

    private static List<Double> ready(List<Starts.Bot> starts) {
        return starts.stream().map(Starts.Bot::ready).toList();
    }

    private static List<Double> up(List<Starts.Bot> starts) {
        return starts.stream().map(Starts.Bot::up).toList();
    }

    private static void print(String name, List<Double> files, List<Double> servers) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            ratios.add(servers.get(i) / files.get(i));
        }
        System.out.println(
                String.format(
                        Locale.ROOT,
                        "%s: SQLite %s, PostgreSQL %s, ratio %s",
                        name,
                        new Figures(files).spread("ms"),
                        new Figures(servers).spread("ms"),
                        new Figures(ratios).median()));
    }
}
