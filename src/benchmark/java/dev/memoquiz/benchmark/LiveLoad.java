package dev.memoquiz.benchmark;

import dev.memoquiz.fakediscord.FakeDiscord;
import dev.memoquiz.fakediscord.Options;
import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.Room;
import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.fakediscord.rest.RequestLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Measures a live round in which everybody answers within two seconds: `LiveLoad PLAYERS QUESTIONS`.
///
/// The bot has just been started when the round begins, so the first question meets a cold one, and in every second round nobody has
/// joined before it. It takes turns with bare JDA, which answers each press in private and keeps nothing.
///
/// @param players who press
record LiveLoad(
        Installation place, FakeDiscord discord, List<Person> players, int questions, Table table) {
    private static final int TURNS = 2;
    private static final int TRIES = 10;
    private static final double COUNTER_SECONDS = 2.5;
    private static final Duration JOINING = Duration.ofSeconds(20);
    private static final Duration RUSH = Duration.ofSeconds(2);
    private static final Duration AFTER_READY = Duration.ofSeconds(2);
    private static final Duration IDLE = Duration.ofSeconds(3);

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Environment.print();
        Table table = new Table();
        measure(table, TURNS, Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
        line("load after all", Environment.load());
        table.print();
    }

    static void measure(Table table, int turns, int players, int questions)
            throws IOException, InterruptedException {
        Installation place =
                new Installation(
                        Path.of("").toAbsolutePath(), Files.createTempDirectory("memoquiz-live"));
        Options options = Options.with(InstantSource.system());
        try (FakeDiscord discord = FakeDiscord.start(options)) {
            List<Person> people =
                    IntStream.range(0, players).mapToObj(i -> discord.user("Player " + i)).toList();
            place.warm(discord);
            LiveLoad load = new LiveLoad(place, discord, people, questions, table);
            // The double's code is cold as well, and its first thousand presses would be taken for slow answers of the bot.
            System.out.println("Not counted, the double warms up:");
            load.bare();
            for (int turn = 1; turn <= turns; turn++) {
                load.round("Class " + turn, turn % 2 == 1);
                load.bare();
            }
        }
    }

    private void bare() throws IOException, InterruptedException {
        System.out.println("bare JDA, load " + Environment.load());
        Room room = discord.guild("Bare").channel("history");
        Process bot = started(place.bareBot(discord));
        try {
            SeenMessage message = discord.user("Host").in(room).slash("live start", Map.of()).message();
            var _ = volley(bot, "presses before", JOINING, message, "A");
            for (int i = 1; i <= questions; i++) {
                var _ = volley(bot, "presses " + i, RUSH, message, "A");
            }
            line("memory", Memory.of(bot.pid()).toString());
        } finally {
            Starts.end(bot);
        }
    }

    private void round(String name, boolean joining) throws IOException, InterruptedException {
        System.out.println("MemoQuiz, load " + Environment.load());
        String called = players.size() + " players" + (joining ? "" : ", nobody joined before");
        Process bot = started(OneQuestion.served(place.bot(discord)));
        try {
            LiveHost host = LiveHost.opens(discord, name, questions);
            if (joining) {
                var _ = volley(bot, "joining", JOINING, host.lobby(), "Join");
            }
            host.order("Start");
            for (int i = 1; i <= questions; i++) {
                ask(bot, host, called, i);
            }
            end(bot, host);
            line("memory", Memory.of(bot.pid()).toString());
        } finally {
            Starts.end(bot);
        }
    }

    private Process started(ProcessBuilder program) throws IOException, InterruptedException {
        Process bot = Starts.running(program, discord);
        Thread.sleep(AFTER_READY);
        line("processor time so far", String.format(Locale.ROOT, "%6.0f ms", processorMillis(bot)));
        return bot;
    }

    private void ask(Process bot, LiveHost host, String called, int number)
            throws InterruptedException {
        SeenMessage question = host.question(number);
        int edits = question.edits();
        Instant began = Instant.now();
        List<Volley.Shot> shots = volley(bot, "presses " + number, RUSH, question, "A");
        double seconds = Duration.between(began, Instant.now()).toMillis() / 1000.0;
        int edited = question.edits() - edits;
        line("  public edits", String.format(Locale.ROOT, "%6d in %.1f s", edited, seconds));
        String name = called + ", question " + number + ": ";
        table.most(name + "press, p99", 250, new Figures(times(shots)).percentile(99), " ms");
        table.most(name + "edits for each 2.5 s", 1, (edited - 1) / (seconds / COUNTER_SECONDS), "");
        again(shots, question);
        LiveHost.await(() -> question.text().contains(players.size() + " of " + players.size() + " have answered"));
        line("  closing to the key", millis(host.reveal(question)));
        if (number < questions) {
            host.order("Next question");
        }
    }

    /// A press without an answer counts as one that took three seconds.
    private static List<Double> times(List<Volley.Shot> shots) {
        return shots.stream().map(shot -> shot.served() ? shot.taken() : 3000).toList();
    }

    /// Whoever was turned away presses again, as people do.
    private void again(List<Volley.Shot> shots, SeenMessage question) {
        List<Person> left =
                IntStream.range(0, shots.size())
                        .filter(i -> !shots.get(i).served())
                        .mapToObj(players::get)
                        .toList();
        for (int i = 0; i < TRIES && !left.isEmpty(); i++) {
            List<Person> now = left;
            line("  press again", now.size() + " people");
            List<Volley.Shot> tried = Volley.fire(now.size(), RUSH, k -> now.get(k).press(question, "A"));
            left = IntStream.range(0, now.size()).filter(k -> !tried.get(k).served()).mapToObj(now::get).toList();
        }
    }

    /// Everybody presses the button.
    private List<Volley.Shot> volley(
            Process bot, String name, Duration over, SeenMessage message, String button) {
        double before = processorMillis(bot);
        List<Volley.Shot> shots =
                Volley.fire(players.size(), over, i -> players.get(i).press(message, button));
        double each = (processorMillis(bot) - before) / players.size();
        long busy = shots.stream().filter(shot -> shot.answered() && !shot.served()).count();
        line(name, Volley.told(shots));
        line("  of them", String.format(Locale.ROOT, "%6d told to press again; %.2f ms of processor time each", busy, each));
        return shots;
    }

    private static double processorMillis(Process bot) {
        return bot.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e6;
    }

    private void end(Process bot, LiveHost host) throws InterruptedException {
        Instant from = Instant.now();
        Duration standings = host.finish();
        line("end to standings", millis(standings));
        table.most(players.size() + " players: end to standings", 1000, standings.toMillis(), " ms");
        Thread.sleep(IDLE);
        Map<String, Long> calls =
                discord.requests().all().stream()
                        .filter(entry -> !entry.at().isBefore(from))
                        .collect(
                                Collectors.groupingBy(
                                        LiveLoad::called, Collectors.counting()));
        line("requests at the end", "     " + calls);
        long all = calls.values().stream().mapToLong(Long::longValue).sum();
        table.most(players.size() + " players: requests at the end", 20, all, "");
        var _ = volley(bot, "own results", RUSH, host.standings(), "My result");
    }

    private static String called(RequestLog.Entry entry) {
        return entry.method() + " " + entry.route();
    }

    private static String millis(Duration time) {
        return String.format(Locale.ROOT, "%6d ms", time.toMillis());
    }

    private static void line(String name, String value) {
        System.out.println(String.format(Locale.ROOT, "%-24s %s", name, value));
    }
}
