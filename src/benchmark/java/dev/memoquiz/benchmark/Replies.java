package dev.memoquiz.benchmark;

import dev.memoquiz.fakediscord.FakeDiscord;
import dev.memoquiz.fakediscord.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Measures answers at 200 presses a second, how many a second are answered at most, and memory: `Replies TURNS SECONDS`.
///
/// Half of the presses answer a question, the others ask for the next, mixed. MemoQuiz takes turns with bare JDA, which gets the same
/// presses and keeps nothing. Each has half a minute of twice the rate before it is measured.
///
/// @param time how long is measured at 200 a second
record Replies(Installation place, FakeDiscord discord, Duration time) {
    private static final int PER_SECOND = 200;
    private static final int PRACTISE = 400;
    private static final int WARMING = 1_000;
    private static final int ARRIVALS = 80;
    private static final int SERVERS = 64;
    private static final int ALL_SERVERS = 100;
    private static final int READERS = 1_280;
    private static final int MORE_ROUNDS = 5_000;
    private static final int FIRST_STEP = 300;
    private static final double NEXT_STEP = 1.2;
    private static final double SLOW_MILLIS = 100;
    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final Duration STEP = Duration.ofSeconds(5);
    private static final Duration BREATH = Duration.ofSeconds(2);
    private static final Duration IDLE = Duration.ofSeconds(10);

    /// @param capacity the most presses a second of which 99 in 100 were answered within 100 ms
    private record Run(Figures answers, double capacity) {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Environment.print();
        Table table = new Table();
        measure(
                table,
                Integer.parseInt(arguments[0]),
                Duration.ofSeconds(Integer.parseInt(arguments[1])));
        line("load after all", Environment.load());
        table.print();
    }

    static void measure(Table table, int turns, Duration time)
            throws IOException, InterruptedException {
        Installation place =
                new Installation(
                        Path.of("").toAbsolutePath(), Files.createTempDirectory("memoquiz-replies"));
        try (FakeDiscord discord = FakeDiscord.start(Options.with(InstantSource.system()))) {
            for (int i = 0; i < ALL_SERVERS; i++) {
                discord.guild("Class " + i).channel("history");
            }
            place.warm(discord);
            Replies replies = new Replies(place, discord, time);
            replies.warm();
            for (int turn = 1; turn <= turns; turn++) {
                replies.turn(table, turn);
            }
        }
    }

    /// The double's code is cold as well, and whoever came first would have to wait for it.
    private void warm() throws IOException, InterruptedException {
        Process bot = Starts.running(place.bareBot(discord), discord);
        try {
            Readers readers = Readers.arrive(discord, "Early", READERS, SERVERS, PRACTISE);
            line("not counted, warming up", Volley.told(readers.press(WARMING, WARM_UP)));
        } finally {
            Starts.end(bot);
        }
    }

    private void turn(Table table, int turn) throws IOException, InterruptedException {
        Figures disk = flushes();
        Run ours = run("MemoQuiz " + turn, OneQuestion.served(place.bot(discord)), Optional.of(table));
        Run bare = run("bare JDA " + turn, place.bareBot(discord), Optional.empty());
        String name = ", turn " + turn;
        table.most("answer, 200 presses a second, p50" + name, 6, ours.answers().median(), " ms");
        table.most("answer, 200 presses a second, p99" + name, 40, ours.answers().percentile(99), " ms");
        table.most(
                "the same p99, times that of bare JDA" + name,
                1.3,
                ours.answers().percentile(99) / bare.answers().percentile(99),
                "");
        line(
                "p99 of answers",
                "%.2f times that of bare JDA and of a flush together",
                ours.answers().percentile(99) / (bare.answers().percentile(99) + disk.percentile(99)));
        table.least(
                "most presses a second, times bare JDA" + name, 0.8, ours.capacity() / bare.capacity(), "");
    }

    private Figures flushes() throws IOException, InterruptedException {
        Figures disk = Flushes.measured(place.data());
        line(
                "two pages to the disk",
                "%.1f ms p50, %.1f ms p99, %.1f ms at most",
                disk.median(),
                disk.percentile(99),
                disk.most());
        return disk;
    }

    /// @param table is given the figures of memory
    private Run run(String name, ProcessBuilder program, Optional<Table> table)
            throws IOException, InterruptedException {
        line(name, "load " + Environment.load());
        Process bot = Starts.running(program, discord);
        try {
            Thread.sleep(IDLE);
            double idle = memory(bot, "  idle");
            Readers readers = Readers.arrive(discord, "Reader", READERS, SERVERS, ARRIVALS);
            var _ = readers.press(PRACTISE, WARM_UP);
            Figures answers = calm(bot, readers);
            Thread.sleep(BREATH);
            double after = memory(bot, "  after 200 a second");
            double capacity = capacity(bot, readers);
            if (table.isPresent()) {
                table.get().most("memory, idle, 100 servers", 160, idle, " MB");
                table.get().most("memory, after 200 a second", 220, after, " MB");
                table.get().most("memory, 5,000 open rounds more", 40, rounds(bot), " MB");
            }
            return new Run(answers, capacity);
        } finally {
            Starts.end(bot);
        }
    }

    private Figures calm(Process bot, Readers readers) {
        double before = processorMillis(bot);
        List<Volley.Shot> shots = readers.press(PER_SECOND, time);
        line("  200 a second", Volley.told(shots));
        line("  processor", "%.2f ms a press", (processorMillis(bot) - before) / shots.size());
        List<Volley.Shot> answers = shots.stream().filter(Replies::isAnswer).toList();
        line("  of them answers", Volley.told(answers));
        return new Figures(answers.stream().map(Volley.Shot::taken).toList());
    }

    /// What is shown after an answer leads on; bare JDA shows nothing else.
    private static boolean isAnswer(Volley.Shot shot) {
        return shot.says("\"Next\"") || shot.says("See the result") || shot.says("A question, answered");
    }

    /// Ever more a second, until it was too much twice.
    private static double capacity(Process bot, Readers readers) throws InterruptedException {
        double most = 0;
        int failed = 0;
        for (double rate = FIRST_STEP; failed < 2; rate *= NEXT_STEP) {
            double before = processorMillis(bot);
            List<Volley.Shot> shots = readers.press((int) rate, STEP);
            double each = (processorMillis(bot) - before) / shots.size();
            line("  " + (int) rate + " a second", "%s, processor %.2f ms a press", Volley.told(shots), each);
            if (inTime(shots)) {
                most = rate;
                failed = 0;
            } else {
                failed++;
            }
            Thread.sleep(BREATH);
        }
        return most;
    }

    /// What this benchmark sent too late was not sent at that rate.
    private static boolean inTime(List<Volley.Shot> shots) {
        return shots.stream().allMatch(Volley.Shot::served)
                && new Figures(shots.stream().map(Volley.Shot::taken).toList()).percentile(99) < SLOW_MILLIS
                && new Figures(shots.stream().map(Volley.Shot::late).toList()).percentile(99) < SLOW_MILLIS;
    }

    /// How much more memory is held for so many rounds that wait for their reader.
    private double rounds(Process bot) throws IOException, InterruptedException {
        Thread.sleep(IDLE);
        double before = memory(bot, "  after the most");
        var _ = Readers.arrive(discord, "Another", MORE_ROUNDS, ALL_SERVERS, PER_SECOND);
        Thread.sleep(IDLE);
        return memory(bot, "  5,000 rounds more") - before;
    }

    private static double memory(Process bot, String when) throws IOException {
        Memory memory = Memory.of(bot.pid());
        line(when, memory.toString());
        return memory.resident();
    }

    private static double processorMillis(Process bot) {
        return bot.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e6;
    }

    private static void line(String name, String format, Object... values) {
        System.out.println(
                String.format(Locale.ROOT, "%-24s ", name) + String.format(Locale.ROOT, format, values));
    }
}
