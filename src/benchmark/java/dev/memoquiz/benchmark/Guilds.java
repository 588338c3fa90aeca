package dev.memoquiz.benchmark;

import dev.memoquiz.fakediscord.FakeDiscord;
import dev.memoquiz.fakediscord.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Measures starts in one server and in a thousand, and how soon the first people are answered: `Guilds TURNS SERVERS`.
///
/// A start ends with the bot's first request after READY. Bare JDA, started in the same turns in one server, is the yardstick.
///
/// @param servers how many the bot is in, besides one
record Guilds(Installation place, int servers) {
    private static final Duration IDLE = Duration.ofSeconds(10);

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Environment.print();
        Table table = new Table();
        measure(table, Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
        table.print();
    }

    static void measure(Table table, int turns, int servers) throws IOException, InterruptedException {
        Installation place =
                new Installation(
                        Path.of("").toAbsolutePath(), Files.createTempDirectory("memoquiz-guilds"));
        Options options = Options.with(InstantSource.system());
        try (FakeDiscord one = FakeDiscord.start(options);
                FakeDiscord many = FakeDiscord.start(options)) {
            one.guild("Class 0").channel("history");
            for (int i = 0; i < servers; i++) {
                many.guild("Class " + i).channel("history");
            }
            place.warm(one);
            Guilds guilds = new Guilds(place, servers);
            guilds.starts(table, turns, one, many);
            guilds.idle(table, many);
        }
    }

    private void starts(Table table, int turns, FakeDiscord one, FakeDiscord many)
            throws IOException, InterruptedException {
        List<Double> ratios = new ArrayList<>();
        List<FirstAnswers> ours = new ArrayList<>();
        List<FirstAnswers> bare = new ArrayList<>();
        for (int i = 0; i < turns; i++) {
            FirstAnswers few = FirstAnswers.after(OneQuestion.served(place.bot(one)), one);
            ours.add(few);
            ratios.add(FirstAnswers.after(OneQuestion.served(place.bot(many)), many).up() / few.up());
            bare.add(FirstAnswers.after(place.bareBot(one), one));
        }
        line("start to up, 1 server", figures(ours).spread("ms"));
        line("the same, bare JDA", figures(bare).spread("ms"));
        String name = String.format(Locale.ROOT, "start to up, %,d servers, times that with 1", servers);
        line(name, String.format(Locale.ROOT, "%s", ratios));
        table.most(name, 2, new Figures(ratios).median(), "");
        for (int i = 0; i < FirstAnswers.COUNT; i++) {
            int nth = i;
            Figures times = new Figures(ours.stream().map(it -> it.millis().get(nth)).toList());
            line("answer " + (i + 1) + " after a start", times.spread("ms"));
            line("  bare JDA", new Figures(bare.stream().map(it -> it.millis().get(nth)).toList()).spread("ms"));
            table.most("answer " + (i + 1) + " after a start, median", 30, times.median(), " ms");
        }
    }

    private static Figures figures(List<FirstAnswers> starts) {
        return new Figures(starts.stream().map(FirstAnswers::up).toList());
    }

    private void idle(Table table, FakeDiscord many) throws IOException, InterruptedException {
        Process bot = Starts.running(place.bot(many), many);
        try {
            Thread.sleep(IDLE);
            Memory memory = Memory.of(bot.pid());
            line("idle, " + servers + " servers", memory.toString());
            table.most("memory, idle, " + servers + " servers", 200, memory.resident(), " MB");
        } finally {
            Starts.end(bot);
        }
    }

    private static void line(String name, String value) {
        System.out.println(String.format(Locale.ROOT, "%-28s %s", name, value));
    }
}
