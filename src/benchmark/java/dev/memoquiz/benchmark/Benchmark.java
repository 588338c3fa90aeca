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
import java.util.function.ToDoubleFunction;

/// Measures starts, replies and memory and prints them: `Benchmark RUNS SECONDS`.
///
/// @param runs how often each start is measured
/// @param time how long answers come in
record Benchmark(Installation place, FakeDiscord discord, int runs, Duration time) {
    private static final int ANSWERS_PER_SECOND = 100;

    /// A reader of MemoQuiz asks for about one and a half replies more between two answers; bare JDA gets as many in all.
    private static final int BARE_PER_SECOND = 250;

    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final Duration IDLE = Duration.ofSeconds(5);

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int runs = Integer.parseInt(arguments[0]);
        Duration time = Duration.ofSeconds(Integer.parseInt(arguments[1]));
        Installation place =
                new Installation(
                        Path.of("").toAbsolutePath(), Files.createTempDirectory("memoquiz-bench"));
        try (FakeDiscord discord = FakeDiscord.start(Options.with(InstantSource.system()))) {
            discord.guild("Class 0").channel("history");
            new Benchmark(place, discord, runs, time).run();
        }
    }

    private void run() throws IOException, InterruptedException {
        Environment.print();
        place.warm(discord);
        starts();
        replies("MemoQuiz", place.bot(discord), ANSWERS_PER_SECOND);
        replies("bare JDA, which stores nothing", place.bareBot(discord), BARE_PER_SECOND);
        line("load after all", Environment.load());
    }

    /// All kinds take turns, so that what else the machine does befalls them alike.
    private void starts() throws IOException, InterruptedException {
        List<Double> lines = new ArrayList<>();
        List<Double> screens = new ArrayList<>();
        List<Starts.Bot> bots = new ArrayList<>();
        List<Starts.Bot> bare = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            lines.add(Starts.untilQuestion(place.terminal()));
            screens.add(Starts.untilQuestion(place.terminalScreen()));
            bots.add(Starts.untilReady(place.bot(discord), discord));
            bare.add(Starts.untilReady(place.bareBot(discord), discord));
        }
        line("start to question, pipe", new Figures(lines).spread("ms"));
        line("start to question, screen", new Figures(screens).spread("ms"));
        line("start to READY", figures(bots, Starts.Bot::ready).spread("ms"));
        line("start to READY, bare JDA", figures(bare, Starts.Bot::ready).spread("ms"));
        line("start to up", figures(bots, Starts.Bot::up).spread("ms"));
        line("start to up, bare JDA", figures(bare, Starts.Bot::up).spread("ms"));
        line("READY, ratio to bare JDA", ratio(bots, bare));
    }

    /// The median of the ratios of each turn.
    private static String ratio(List<Starts.Bot> bots, List<Starts.Bot> bare) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < bots.size(); i++) {
            ratios.add(bots.get(i).ready() / bare.get(i).ready());
        }
        return String.format(Locale.ROOT, "%6.2f", new Figures(ratios).median());
    }

    private void replies(String name, ProcessBuilder program, int answersPerSecond)
            throws IOException, InterruptedException {
        System.out.println(name);
        int identified = discord.gateway().identifies();
        Process bot = program.start();
        try {
            Starts.await(bot, () -> discord.gateway().identifies() > identified);
            Thread.sleep(IDLE);
            line("memory after start", Memory.of(bot.pid()).toString());
            answers(answersPerSecond);
            Thread.sleep(IDLE);
            line("memory after answers", Memory.of(bot.pid()).toString());
        } finally {
            Starts.end(bot);
        }
    }

    private void answers(int perSecond) throws InterruptedException {
        try (AnswerLoad load = new AnswerLoad(discord)) {
            var _ = load.run(perSecond / 5, WARM_UP);
            var _ = load.run(perSecond, WARM_UP);
            long before = discord.requests().total();
            List<AnswerLoad.Sample> samples = load.run(perSecond, time);
            double requests = (discord.requests().total() - before) / (double) time.toSeconds();
            line("answer to reply", spread(figures(samples, AnswerLoad.Sample::taken)));
            line("answers sent late by", spread(figures(samples, AnswerLoad.Sample::late)));
            line("replies of any kind", String.format(Locale.ROOT, "%6.0f a second", requests));
            line("failures", "     " + load.failures());
        }
    }

    private static String spread(Figures figures) {
        return String.format(
                Locale.ROOT,
                "%6.1f ms p50, %.1f ms p99, %.1f ms at most, %d answers",
                figures.median(),
                figures.percentile(99),
                figures.most(),
                figures.sorted().size());
    }

    private static <T> Figures figures(List<T> values, ToDoubleFunction<T> part) {
        return new Figures(values.stream().mapToDouble(part).boxed().toList());
    }

    private static void line(String name, String value) {
        System.out.println(String.format(Locale.ROOT, "%-28s %s", name, value));
    }
}
