package dev.memoquiz.benchmark;

import dev.memoquiz.fakediscord.FakeDiscord;
import dev.memoquiz.fakediscord.Options;
import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.Room;
import dev.memoquiz.fakediscord.people.SeenMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Measures what becomes of presses when suddenly far too many come: `Overload RATE SECONDS`.
///
/// Presses come at 200 a second, then at the given rate, then at 200 again; and the same with three times as many as were answered
/// a second in the first jump. MemoQuiz is asked to keep each as a vote in a live round, bare JDA only to answer.
///
/// @param seconds how long a jump lasts
record Overload(
        Installation place, FakeDiscord discord, List<Person> people, int seconds, Table table) {
    private static final int PEOPLE = 1_000;
    private static final int CALM_PER_SECOND = 200;
    private static final Duration CALM = Duration.ofSeconds(10);
    private static final Duration GETTING_WARM = Duration.ofSeconds(20);

    /// An answer that takes longer is not yet normal again.
    private static final double NORMAL_MILLIS = 250;

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Environment.print();
        Table table = new Table();
        measure(table, Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
        line("load after all", Environment.load());
        table.print();
    }

    static void measure(Table table, int rate, int seconds) throws IOException, InterruptedException {
        Installation place =
                new Installation(
                        Path.of("").toAbsolutePath(), Files.createTempDirectory("memoquiz-over"));
        try (FakeDiscord discord = FakeDiscord.start(Options.with(InstantSource.system()))) {
            List<Person> people =
                    IntStream.range(0, PEOPLE).mapToObj(i -> discord.user("Player " + i)).toList();
            place.warm(discord);
            new Overload(place, discord, people, seconds, table).memoQuiz(rate);
            new Overload(place, discord, people, seconds, new Table()).bare(rate);
        }
    }

    private void memoQuiz(int rate) throws IOException, InterruptedException {
        System.out.println("MemoQuiz, load " + Environment.load());
        Process bot = Starts.running(OneQuestion.served(place.bot(discord)), discord);
        try {
            LiveHost host = LiveHost.opens(discord, "Class", 1);
            host.order("Start");
            SeenMessage question = host.question(1);
            Set<Person> counted = jumps(bot, question, rate);
            String said = counted.size() + " of " + counted.size() + " have answered";
            LiveHost.await(() -> question.text().contains(said));
            line("players whose vote was acknowledged, and counted", "%d", counted.size());
            table.least("overload: players counted, of 1,000", PEOPLE, counted.size(), "");
        } finally {
            Starts.end(bot);
        }
    }

    private void bare(int rate) throws IOException, InterruptedException {
        System.out.println("bare JDA, which stores nothing, load " + Environment.load());
        Room room = discord.guild("Bare").channel("history");
        Process bot = Starts.running(place.bareBot(discord), discord);
        try {
            SeenMessage message =
                    discord.user("Host").in(room).slash("live start", Map.of()).message();
            jumps(bot, message, rate);
        } finally {
            Starts.end(bot);
        }
    }

    /// Gives who was told that they had voted.
    private Set<Person> jumps(Process bot, SeenMessage message, int rate) throws InterruptedException {
        Set<Person> counted = new HashSet<>();
        presses(counted, message, CALM_PER_SECOND, GETTING_WARM);
        told(CALM_PER_SECOND, presses(counted, message, CALM_PER_SECOND, CALM));
        int answered = jump(bot, counted, message, rate);
        jump(bot, counted, message, 3 * Math.max(CALM_PER_SECOND, answered));
        return counted;
    }

    /// Gives how many were answered a second.
    private int jump(Process bot, Set<Person> counted, SeenMessage message, int rate) {
        List<Volley.Shot> shots;
        List<Volley.Shot> after;
        try (Peak peak = Peak.of(bot)) {
            shots = presses(counted, message, rate, Duration.ofSeconds(seconds));
            after = presses(counted, message, CALM_PER_SECOND, CALM);
            told(rate, shots);
            line("  at most", "%.0f MB resident, %d threads", peak.resident(), peak.threads());
            table.most("overload, " + rate + " a second: memory", 400, peak.resident(), " MB");
            table.most("overload, " + rate + " a second: threads", 100, peak.threads(), "");
        }
        double normal = after.stream().filter(Overload::unusual).mapToDouble(Volley.Shot::at).max().orElse(0);
        line("  normal again after", "%.1f s", normal);
        table.most("overload, " + rate + " a second: normal again after", 5, normal, " s");
        double silent = shots.stream().filter(shot -> !shot.answered()).count();
        table.most("overload, " + rate + " a second: left without a word", 0, 100 * silent / shots.size(), " %");
        return (int) shots.stream().filter(Volley.Shot::served).count() / seconds;
    }

    private List<Volley.Shot> presses(Set<Person> counted, SeenMessage message, int rate, Duration time) {
        int count = (int) (rate * time.toSeconds());
        List<Volley.Shot> shots =
                Volley.fire(
                        count,
                        time,
                        i -> people.get(i % PEOPLE).press(message, message.buttons().getFirst().label()));
        for (int i = 0; i < count; i++) {
            if (shots.get(i).served()) {
                counted.add(people.get(i % PEOPLE));
            }
        }
        return shots;
    }

    private static boolean unusual(Volley.Shot shot) {
        return !shot.served() || shot.taken() > NORMAL_MILLIS;
    }

    private static void told(int rate, List<Volley.Shot> shots) {
        List<Volley.Shot> served = shots.stream().filter(Volley.Shot::served).toList();
        long busy = shots.stream().filter(Volley.Shot::answered).count() - served.size();
        line(rate + " a second", "%s", served.isEmpty() ? "nothing was answered" : Volley.told(served));
        line("  told to press again", "%d, without an answer %d", busy, shots.size() - served.size() - busy);
    }

    private static void line(String name, String format, Object... values) {
        System.out.println(
                String.format(Locale.ROOT, "%-24s ", name) + String.format(Locale.ROOT, format, values));
    }
}
